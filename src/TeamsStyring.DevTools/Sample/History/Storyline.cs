using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.DevTools.Sample.History;

/// <summary>How a goal goes through a year: three outlooks and an outcome, or four outcomes for a level to keep.</summary>
internal sealed record Storyline(Achievement First, Achievement Second, Achievement Third, Achievement Last)
{
    public static readonly Storyline Steady = new(Achievement.OnTrack, Achievement.OnTrack, Achievement.OnTrack, Achievement.Achieved);
    public static readonly Storyline Slow = new(Achievement.SlightlyBehind, Achievement.SlightlyBehind, Achievement.OnTrack, Achievement.Achieved);
    public static readonly Storyline Recovering = new(Achievement.AtRisk, Achievement.SlightlyBehind, Achievement.OnTrack, Achievement.Achieved);
    public static readonly Storyline Early = new(Achievement.OnTrack, Achievement.ReachedEarly, Achievement.ReachedEarly, Achievement.Achieved);
    public static readonly Storyline Almost = new(Achievement.SlightlyBehind, Achievement.SlightlyBehind, Achievement.AtRisk, Achievement.Partly);
    public static readonly Storyline Slipping = new(Achievement.OnTrack, Achievement.SlightlyBehind, Achievement.AtRisk, Achievement.Partly);
    public static readonly Storyline Falling = new(Achievement.SlightlyBehind, Achievement.AtRisk, Achievement.OffTrack, Achievement.NotAchieved);
    public static readonly Storyline Lost = new(Achievement.OffTrack, Achievement.OffTrack, Achievement.OffTrack, Achievement.NotAchieved);
    public static readonly Storyline Unmeasured = new(Achievement.NotAssessable, Achievement.NotAssessable, Achievement.SlightlyBehind, Achievement.NotMeasurable);
    public static readonly Storyline LateStart = new(Achievement.NotAssessable, Achievement.OnTrack, Achievement.OnTrack, Achievement.Achieved);
    public static readonly Storyline Paused = new(Achievement.OnTrack, Achievement.NotApplicable, Achievement.NotApplicable, Achievement.NotApplicable);

    // Twenty-five goals in a row have each of these as often as it stands here: most go well, and nothing is missing from a small kommune either.
    private static readonly Storyline[] ToReach =
    [
        Steady, Almost, Slow, Steady, Recovering, Early, Steady, Falling, Slow, Steady, Unmeasured, Slipping, Recovering,
        Steady, Early, Almost, LateStart, Steady, Lost, Slow, Steady, Paused, Slipping, Recovering, Almost,
    ];

    private static readonly Storyline[] ToKeep =
    [
        new(Achievement.Achieved, Achievement.Achieved, Achievement.Partly, Achievement.Achieved),
        new(Achievement.Achieved, Achievement.Achieved, Achievement.Achieved, Achievement.Achieved),
        new(Achievement.Partly, Achievement.NotAchieved, Achievement.Partly, Achievement.Achieved),
        new(Achievement.Achieved, Achievement.NotMeasurable, Achievement.Achieved, Achievement.Achieved),
    ];

    // What the newcomer's first persona has behind her: something to be glad of, something to explain.
    private static readonly Dictionary<string, Storyline> AtTheFirstSchool = new(StringComparer.Ordinal)
    {
        ["svarfrist"] = Almost,
        ["lesing-5"] = Recovering,
        ["foreldre"] = Steady,
        ["sykefravar"] = Slow,
        ["kompetanse"] = Early,
    };

    /// <param name="quarter">1 to 4.</param>
    public Achievement this[int quarter] => quarter switch
    {
        1 => First,
        2 => Second,
        3 => Third,
        _ => Last,
    };

    public static Storyline Of(GoalSeat seat, int year)
    {
        if (seat.IsFirstPersonas && AtTheFirstSchool.TryGetValue(seat.Template.Key, out var told))
        {
            return told;
        }

        var lines = seat.Template.Kind is GoalKind.Keep ? ToKeep : ToReach;

        // 7 shares no factor with the lengths, so consecutive goals walk through every line.
        var line = lines[((seat.Position * 7) + (year * 3)) % lines.Length];

        // Money is always counted and absence never out of date.
        return line is { Last: Achievement.NotApplicable or Achievement.NotMeasurable } && seat.Template.Theme is "okonomi" or "sykefravar"
            ? Recovering
            : line;
    }
}
