namespace TeamsStyring.BotProtocol.Trust;

/// <summary>Whether a token is believed, and if not, why.</summary>
public abstract record TokenOutcome
{
    private TokenOutcome()
    {
    }

    public sealed record Valid(ValidatedToken Token) : TokenOutcome;

    public sealed record Refused(TrustRefusal Why) : TokenOutcome;
}
