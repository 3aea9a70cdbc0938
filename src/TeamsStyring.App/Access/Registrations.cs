using TeamsStyring.BotProtocol.Trust;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Access;

/// <summary>The bots and tenants that this deployment answers for; none in local mode.</summary>
/// <param name="firstServiceUrl">Where the channel is reached before it has told where.</param>
internal sealed class Registrations(IReadOnlyList<BotRegistration> all, string firstServiceUrl)
{
    public IReadOnlyList<BotRegistration> All => all;

    public string FirstServiceUrl => firstServiceUrl;

    /// <returns>The tenant's bot, the first when it has several; <see langword="null"/> when it has none.</returns>
    public BotRegistration? Of(TenantId tenant) => all.FirstOrDefault(registration => string.Equals(registration.TenantId, tenant.Value, StringComparison.OrdinalIgnoreCase));

    /// <returns>The bot whose account a conversation is with; <see langword="null"/> when it is none of the tenant's.</returns>
    public BotRegistration? Find(TenantId tenant, string botId)
        => all.FirstOrDefault(registration
            => string.Equals(registration.TenantId, tenant.Value, StringComparison.OrdinalIgnoreCase) && string.Equals(registration.BotId, botId, StringComparison.OrdinalIgnoreCase));
}
