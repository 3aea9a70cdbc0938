namespace TeamsStyring.BotProtocol.Trust;

/// <summary>Whether a call comes from a person of one of our tenants, and if not, why.</summary>
public abstract record UserOutcome
{
    private UserOutcome()
    {
    }

    /// <param name="TenantId">The Entra tenant id, as the registration writes it.</param>
    /// <param name="ObjectId">The person's Entra object id.</param>
    public sealed record Known(string TenantId, string ObjectId) : UserOutcome;

    public sealed record Refused(TrustRefusal Why) : UserOutcome;
}
