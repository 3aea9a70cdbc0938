namespace TeamsStyring.BotProtocol.Trust;

/// <summary>Whether an activity is believed, and if not, why.</summary>
public abstract record ActivityOutcome
{
    private ActivityOutcome()
    {
    }

    /// <param name="Registration">The bot and the tenant that it is for.</param>
    public sealed record Trusted(BotRegistration Registration) : ActivityOutcome;

    public sealed record Refused(TrustRefusal Why) : ActivityOutcome;
}
