namespace TeamsStyring.Domain.FollowUps;

/// <summary>How many goals stand where. Goals are counted, never averaged; every total says n of N reported.</summary>
public sealed class AchievementCounts
{
    private static readonly Achievement[] Order = [.. Enum.GetValues<Achievement>().OrderBy(achievement => achievement.Severity).ThenBy(achievement => achievement)];

    private readonly int[] _counts;

    private AchievementCounts(int[] counts)
    {
        _counts = counts;
        Total = counts.Sum() - this[Achievement.NotApplicable];
        Reported = Total - this[Achievement.NotReported];
    }

    public static AchievementCounts None { get; } = new(new int[Order.Length]);

    /// <summary>N: every goal that is due, without «ikke aktuelt».</summary>
    public int Total { get; }

    /// <summary>n: those with an answer; «kan ikke måles» and «kan ikke vurderes nå» are answers.</summary>
    public int Reported { get; }

    /// <summary>What somebody counted, the worst first; achievements that no goal has are left out.</summary>
    public IEnumerable<KeyValuePair<Achievement, int>> WorstFirst
        => Order.Where(achievement => this[achievement] > 0).Select(achievement => KeyValuePair.Create(achievement, this[achievement]));

    public int this[Achievement achievement] => _counts[(int)achievement];

    public static AchievementCounts operator +(AchievementCounts left, AchievementCounts right)
        => new([.. left._counts.Zip(right._counts, (one, other) => one + other)]);

    public static AchievementCounts Add(AchievementCounts left, AchievementCounts right) => left + right;

    public static AchievementCounts Of(IEnumerable<Achievement> achievements) => Of(achievements.Select(achievement => KeyValuePair.Create(achievement, 1)));

    public static AchievementCounts Of(IEnumerable<KeyValuePair<Achievement, int>> goals)
    {
        var counts = new int[Order.Length];
        foreach (var (achievement, number) in goals)
        {
            counts[(int)achievement] += number;
        }

        return new AchievementCounts(counts);
    }

    /// <returns>How many goals have a colour, whichever words were used for it.</returns>
    public int With(AchievementColour colour) => WorstFirst.Where(entry => entry.Key.Colour == colour).Sum(entry => entry.Value);
}
