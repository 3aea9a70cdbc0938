using TeamsStyring.App.Http;

namespace TeamsStyring.App.Questions;

/// <summary>A goal that nobody has answered, and when it should be.</summary>
internal sealed record MissingGoalJson : GoalJson
{
    public MissingGoalJson(GoalJson goal, DateOnly deadline)
        : base(goal)
        => Deadline = deadline;

    public DateOnly Deadline { get; }
}
