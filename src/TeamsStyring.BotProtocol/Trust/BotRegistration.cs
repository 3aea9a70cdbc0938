namespace TeamsStyring.BotProtocol.Trust;

/// <summary>One bot in one tenant. A deployment answers for one or several of them, and for nobody else.</summary>
/// <param name="AppId">The application (client) id of the bot.</param>
/// <param name="TenantId">The Entra directory (tenant) id of the kommune.</param>
public sealed record BotRegistration(string AppId, string TenantId)
{
    /// <summary>The bot's account on the channel, <c>28:{appId}</c>.</summary>
    public string BotId => $"28:{AppId}";
}
