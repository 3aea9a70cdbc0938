using TeamsStyring.BotProtocol.Connector;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Reminders;

/// <summary>Brings a card to a person; the conversations do it.</summary>
internal delegate Task<SendOutcome> SendReminderCard(TenantId tenant, PersonId person, ReminderCard card, CancellationToken cancellationToken);
