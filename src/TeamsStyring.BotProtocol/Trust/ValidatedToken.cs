namespace TeamsStyring.BotProtocol.Trust;

/// <summary>A token that holds.</summary>
/// <param name="AppId">The application that it is for.</param>
/// <param name="Endorsements">The channels that its key may speak for.</param>
/// <param name="Claims">Those that the rules ask for, where the token has them.</param>
public sealed record ValidatedToken(string AppId, IReadOnlyList<string> Endorsements, IReadOnlyDictionary<string, string> Claims, DateTimeOffset Expires)
{
    /// <returns><see langword="null"/> when the token does not say.</returns>
    public string? Find(string claim) => Claims.TryGetValue(claim, out var value) && value.Length > 0 ? value : null;
}
