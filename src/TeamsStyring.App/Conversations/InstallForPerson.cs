using TeamsStyring.BotProtocol.Installation;
using TeamsStyring.BotProtocol.Trust;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Conversations;

/// <summary>Gives a person the app.</summary>
internal delegate Task<InstallOutcome> InstallForPerson(BotRegistration registration, PersonId person, CancellationToken cancellationToken);
