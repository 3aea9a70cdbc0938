namespace TeamsStyring.Domain.FollowUps;

/// <summary>What follows from an <see cref="Achievement"/>: colour, order, and what must be said with it.</summary>
public static class AchievementRules
{
    /// <summary>What may be chosen during the year, in the order people read it.</summary>
    public static IReadOnlyList<Achievement> Outlooks { get; } =
    [
        Achievement.OnTrack, Achievement.SlightlyBehind, Achievement.AtRisk, Achievement.OffTrack,
        Achievement.ReachedEarly, Achievement.NotAssessable, Achievement.NotApplicable,
    ];

    /// <summary>What may be chosen at the year's end, past the due date, and for a level to keep.</summary>
    public static IReadOnlyList<Achievement> Outcomes { get; } =
        [Achievement.Achieved, Achievement.Partly, Achievement.NotAchieved, Achievement.NotMeasurable, Achievement.NotApplicable];

    extension(Achievement achievement)
    {
        public AchievementColour Colour => achievement switch
        {
            Achievement.OnTrack or Achievement.ReachedEarly or Achievement.Achieved => AchievementColour.Green,
            Achievement.SlightlyBehind or Achievement.AtRisk or Achievement.Partly => AchievementColour.Yellow,
            Achievement.OffTrack or Achievement.NotAchieved => AchievementColour.Red,
            Achievement.NotAssessable or Achievement.NotMeasurable => AchievementColour.Grey,
            _ => AchievementColour.None,
        };

        /// <summary>A sign that reads without colour, from the table in the domain's description.</summary>
        public string Icon => achievement switch
        {
            Achievement.OnTrack => "▲",
            Achievement.SlightlyBehind => "◔",
            Achievement.AtRisk => "!",
            Achievement.OffTrack or Achievement.NotAchieved => "✖",
            Achievement.ReachedEarly or Achievement.Achieved => "✔",
            Achievement.Partly => "◐",
            Achievement.NotAssessable or Achievement.NotMeasurable => "○",
            Achievement.NotApplicable => "–",
            _ => "…",
        };

        /// <summary>Yellow or red: then the shortfall text and a cause are required.</summary>
        public bool IsShort => achievement.Colour is AchievementColour.Yellow or AchievementColour.Red;

        /// <summary>Green: reached, or on the way.</summary>
        public bool IsGood => achievement.Colour is AchievementColour.Green;

        /// <summary>Whether a person has answered. «Kan ikke måles» is an answer; silence is not.</summary>
        public bool IsReported => achievement is not Achievement.NotReported;

        /// <summary>Whether the goal is in the n of N at all.</summary>
        public bool IsCounted => achievement is not Achievement.NotApplicable;

        /// <summary>Worst first, for «hva er ikke oppnådd?»: red, then yellow by severity, then the rest.</summary>
        public int Severity => achievement switch
        {
            Achievement.NotAchieved => 0,
            Achievement.OffTrack => 1,
            Achievement.AtRisk => 2,
            Achievement.Partly => 3,
            Achievement.SlightlyBehind => 4,
            Achievement.NotReported => 5,
            Achievement.NotMeasurable or Achievement.NotAssessable => 6,
            Achievement.OnTrack => 7,
            Achievement.ReachedEarly => 8,
            Achievement.Achieved => 9,
            _ => 10,
        };
    }
}
