using System.Collections.Frozen;

namespace TeamsStyring.BotProtocol.Trust;

/// <summary>What a token of one authority must say.</summary>
/// <param name="Issuer">Who must have issued it, compared ordinally.</param>
/// <param name="Audiences">What it may be for, and the application that each stands for.</param>
/// <param name="Claims">The claims that are read from it, where they are texts.</param>
public sealed record TokenRules(string Issuer, FrozenDictionary<string, string> Audiences, IReadOnlyList<string> Claims)
{
    /// <summary>How far two clocks may differ. Source: Bot Framework authentication, five minutes.</summary>
    public static TimeSpan Skew { get; } = TimeSpan.FromMinutes(5);

    /// <summary>The names under which tokens are issued for applications: the id itself and its two usual application id URIs.</summary>
    public static FrozenDictionary<string, string> AudiencesOf(IEnumerable<string> appIds)
        => appIds.Distinct(StringComparer.OrdinalIgnoreCase)
            .SelectMany(app => new[] { (app, app), ($"api://{app}", app), ($"api://botid-{app}", app) })
            .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.OrdinalIgnoreCase);
}
