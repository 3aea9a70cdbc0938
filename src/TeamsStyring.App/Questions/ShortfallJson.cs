using TeamsStyring.App.Http;
using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.App.Questions;

/// <summary>A goal that falls short: what was written of it, and what was decided in the period.</summary>
internal sealed record ShortfallJson : GoalJson
{
    public ShortfallJson(GoalJson goal, FollowUp? answer, IReadOnlyList<DecisionJson> decisions)
        : base(goal)
        => (Achieved, NotAchieved, Causes, Needs, Decisions) = (answer?.Achieved ?? "", answer?.NotAchieved ?? "", answer?.Causes ?? [], answer?.Needs ?? "", decisions);

    public string Achieved { get; }

    public string NotAchieved { get; }

    public IReadOnlyList<CauseGiven> Causes { get; }

    public string Needs { get; }

    public IReadOnlyList<DecisionJson> Decisions { get; }
}
