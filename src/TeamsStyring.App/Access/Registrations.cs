using TeamsStyring.BotProtocol.Trust;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Access;

/// <summary>The bots and tenants that this deployment answers for; none in local mode.</summary>
internal sealed class Registrations(IReadOnlyList<BotRegistration> all)
{
    public IReadOnlyList<BotRegistration> All => all;

    /// <returns>The bot whose account a conversation is with; <see langword="null"/> when it is none of the tenant's.</returns>
    public BotRegistration? Find(TenantId tenant, string botId)
        => all.FirstOrDefault(registration
            => string.Equals(registration.TenantId, tenant.Value, StringComparison.OrdinalIgnoreCase) && string.Equals(registration.BotId, botId, StringComparison.OrdinalIgnoreCase));
}
