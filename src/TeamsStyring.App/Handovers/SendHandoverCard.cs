using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.BotProtocol.Connector;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Handovers;

/// <summary>Brings a card to a person; the conversations do it.</summary>
/// <param name="inWords">What the toast and a screen reader say.</param>
internal delegate Task<SendOutcome> SendHandoverCard(TenantId tenant, PersonId person, AdaptiveCard card, string inWords, CancellationToken cancellationToken);
