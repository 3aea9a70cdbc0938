using System.Text.Json;

namespace TeamsStyring.App.FollowUps;

/// <summary>The body of an answer over HTTP. Everything may be absent; what is needed is said by the same rules as in the card.</summary>
/// <param name="Causes"><c>[{cause,effect}]</c> or <c>["Staffing"]</c>.</param>
/// <param name="Measurements">Values as numbers or as people write them, «7,4»; an indicator that is due and left out «kommer senere».</param>
/// <param name="Involve">Ids of units, or names of units and of somebody outside.</param>
/// <param name="UnchangedFrom">The period whose answer is confirmed; only the answer before can be.</param>
/// <param name="CorrectionReason">Why a locked period is corrected; only from a controller.</param>
internal sealed record SubmitRequest(
    string? Achievement,
    string? Achieved,
    string? NotAchieved,
    IReadOnlyList<JsonElement>? Causes,
    IReadOnlyList<SubmittedFigure?>? Measurements,
    IReadOnlyList<SubmittedDecision?>? Decisions,
    string? InternalFactors,
    string? ExternalFactors,
    IReadOnlyList<string>? Involve,
    string? InvolveOthers,
    string? Needs,
    string? Explanation,
    string? NextSteps,
    string? UnchangedFrom,
    string? CorrectionReason);
