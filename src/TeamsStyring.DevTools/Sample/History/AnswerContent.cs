using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.DevTools.Sample.History;

/// <summary>What somebody wrote in an answer.</summary>
internal sealed record AnswerContent
{
    public string Achieved { get; init; } = "";

    public string NotAchieved { get; init; } = "";

    public IReadOnlyList<CauseGiven> Causes { get; init; } = [];

    public string InternalFactors { get; init; } = "";

    public string ExternalFactors { get; init; } = "";

    public string Needs { get; init; } = "";

    public string InvolveOthers { get; init; } = "";

    public string Explanation { get; init; } = "";
}
