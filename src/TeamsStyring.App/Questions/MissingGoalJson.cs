using TeamsStyring.App.Http;

namespace TeamsStyring.App.Questions;

/// <summary>A goal that nobody has answered, and when it should be.</summary>
internal sealed record MissingGoalJson : GoalJson
{
    public MissingGoalJson(GoalJson goal, DateOnly deadline, bool notMine)
        : base(goal)
        => (Deadline, NotMine) = (deadline, notMine);

    public DateOnly Deadline { get; }

    /// <summary>Whoever was asked has said «ikke mitt mål», and nobody has been found yet; only to those who may see that.</summary>
    public bool NotMine { get; }
}
