namespace TeamsStyring.BotProtocol.Installation;

/// <summary>Whether a person has the app now.</summary>
public abstract record InstallOutcome
{
    private InstallOutcome()
    {
    }

    /// <param name="ChatId">The personal chat with the bot.</param>
    public sealed record Installed(string ChatId) : InstallOutcome;

    public sealed record Refused(InstallRefusal Why) : InstallOutcome;
}
