namespace TeamsStyring.Tests.SharePoint.Chaos;

/// <summary>How bad a quarter is to be.</summary>
/// <param name="Sample">The kommune's size.</param>
/// <param name="Kills">How often the power goes.</param>
/// <param name="Edits">Rows that people change in the lists meanwhile.</param>
/// <param name="Calm">The longest and shortest time between two power cuts, in milliseconds.</param>
internal sealed record ChaosPlan(string Sample, int Kills, int Edits, (int Shortest, int Longest) Calm, int Seed)
{
    /// <summary>What the emulated Graph is told: three calls in ten throttled, one in twenty failing, some hanging, tokens and change tokens ending, conflicts told either way.</summary>
    public const string Faults = """
        {"throttle":0.3,"fail":0.05,"hang":0.01,"hangSeconds":2,"expireTokens":0.01,"expireDeltas":0.01,"repeat":0.05,"conflictAs409":0.5,"loseNotices":0.2,"retryAfter":1,"resourceUnits":100000,"seed":SEED}
        """;
}
