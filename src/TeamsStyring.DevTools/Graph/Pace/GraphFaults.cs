using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeamsStyring.DevTools.Graph.Pace;

/// <summary>What is to go wrong. Rates are parts of one; everything is 0 until somebody asks for it.</summary>
/// <param name="Throttle">Calls answered 429.</param>
/// <param name="Fail">Calls answered 5xx; half of them have done what they were asked all the same.</param>
/// <param name="Hang">Calls that answer only after <paramref name="HangSeconds"/>, and then 504.</param>
/// <param name="ExpireTokens">Calls whose token has just expired.</param>
/// <param name="ExpireDeltas">Delta tokens that are no longer known.</param>
/// <param name="Repeat">Items that delta tells twice.</param>
/// <param name="ConflictAs409">Conflicts told as 409 instead of 412, and duplicates as 409 instead of 400.</param>
/// <param name="LoseNotices">Notifications that never arrive.</param>
/// <param name="RetryAfter">Seconds that a call answered 429 by rate is asked to wait.</param>
internal sealed record GraphFaults(
    double Throttle = 0,
    double Fail = 0,
    double Hang = 0,
    double HangSeconds = 2,
    double ExpireTokens = 0,
    double ExpireDeltas = 0,
    double Repeat = 0,
    double ConflictAs409 = 0,
    double LoseNotices = 0,
    int RetryAfter = 1,
    int Seed = 1)
{
    /// <param name="json">Rates by name in camelCase; <c>true</c> is always.</param>
    public static GraphFaults Read(JsonObject json) => new(
        Rate(json, "throttle", 0),
        Rate(json, "fail", 0),
        Rate(json, "hang", 0),
        Rate(json, "hangSeconds", 2),
        IsTrue(json, "expireTokens") ? 0 : Rate(json, "expireTokens", 0),
        IsTrue(json, "expireDeltas") ? 0 : Rate(json, "expireDeltas", 0),
        Rate(json, "repeat", 0),
        Rate(json, "conflictAs409", 0),
        Rate(json, "loseNotices", 0),
        (int)Rate(json, "retryAfter", 1),
        (int)Rate(json, "seed", 1));

    public static bool IsTrue(JsonObject json, string name) => json[name]?.GetValueKind() is JsonValueKind.True;

    private static double Rate(JsonObject json, string name, double usual) => json[name]?.GetValueKind() switch
    {
        JsonValueKind.Number => json[name]?.GetValue<double>() ?? usual,
        JsonValueKind.True => 1,
        _ => usual,
    };
}
