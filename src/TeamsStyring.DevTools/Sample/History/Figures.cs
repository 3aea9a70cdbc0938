using TeamsStyring.DevTools.Sample.Catalogue;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.DevTools.Sample.History;

/// <summary>Makes figures that agree with what is said about them: good ones meet the target, bad ones do not, whichever way is up.</summary>
internal static class Figures
{
    private const int NudgesAtMost = 20;

    /// <param name="quarter">1 to 4.</param>
    /// <returns><see langword="null"/> where the year gives no figure.</returns>
    public static decimal? Of(IndicatorTemplate indicator, Storyline year, int quarter, Dice dice)
    {
        // A figure that comes once a year has the year's outcome in it, whenever it comes.
        var said = indicator.IsDueIn(4) || year.Last is Achievement.NotMeasurable or Achievement.NotApplicable ? year[quarter] : year.Last;

        return Of(indicator, said, quarter, dice);
    }

    public static decimal? Of(IndicatorTemplate indicator, Achievement said, int quarter, Dice dice)
    {
        if (Steps(said) is not var (worst, best))
        {
            return null;
        }

        var target = SoFar(indicator, quarter);
        var steps = dice.Between(worst, best, $"figure {indicator.Name} {quarter}");
        var distance = steps * indicator.Step;
        var value = target switch
        {
            { Direction: TargetDirection.Down, Value: { } most } => most - distance,
            { Direction: TargetDirection.Range, Value: { } from, Upper: { } to } => Math.Min(from + distance, to),
            { Direction: TargetDirection.Keep, Value: { } level } => steps < 0 ? level + Math.Abs(distance) : level,
            { Value: { } least } => least + distance,
            _ => ((indicator.Lowest + indicator.Highest) / 2) + distance,
        };

        return Agreeing(target, Math.Clamp(Math.Round(value, indicator.Decimals), indicator.Lowest, indicator.Highest), indicator.Decimals, steps >= 0);
    }

    private static (decimal Worst, decimal Best)? Steps(Achievement said) => said switch
    {
        Achievement.OnTrack => (0m, 0.9m),
        Achievement.ReachedEarly or Achievement.Achieved => (0.2m, 1.3m),
        Achievement.SlightlyBehind => (-0.8m, -0.2m),
        Achievement.AtRisk => (-1.7m, -0.8m),
        Achievement.OffTrack => (-3.2m, -1.7m),
        Achievement.Partly => (-0.9m, -0.3m),
        Achievement.NotAchieved => (-3m, -1.1m),
        _ => null,
    };

    private static Target SoFar(IndicatorTemplate indicator, int quarter)
        => indicator.Grows
            ? indicator.Target with { Value = indicator.Target.Value * quarter / 4, Upper = indicator.Target.Upper * quarter / 4 }
            : indicator.Target;

    // Rounding can carry a figure across the target; then it is moved back by the smallest amount that shows.
    private static decimal Agreeing(Target target, decimal value, int decimals, bool good)
    {
        var smallest = (decimal)Math.Pow(10, -decimals);
        var better = target.Direction is TargetDirection.Down ? -smallest : smallest;
        for (var nudge = 0; nudge < NudgesAtMost && target.IsMetBy(value) is { } met && met != good; nudge++)
        {
            value += good ? better : -better;
        }

        return value;
    }
}
