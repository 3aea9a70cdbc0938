using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.FollowUps;

/// <summary>The top of every screen about one goal: which it is, for whom one answers, and what was said last.</summary>
internal static class GoalHeader
{
    public static string TextOf(CardWalk walk, CardGoal goal, CardReader reader)
        => reader.Texts.GoalHeading(walk.NumberOf(goal), walk.Goals.Count, CardBlocks.Cut(goal.Goal.Title, CardBlocks.TitleLength));

    public static IEnumerable<CardElement> Create(CardWalk walk, CardGoal goal, CardReader reader, ScreenNotes notes)
    {
        yield return CardBlocks.Heading(TextOf(walk, goal, reader));
        if (goal.AsDeputy)
        {
            yield return CardBlocks.Subtle(reader.Texts.AsDeputyFor(reader.Organisation.NameOf(goal.Goal.Responsible)));
        }

        if (goal.ToAnswer.Delivered is { } delivered)
        {
            yield return CardBlocks.Subtle(reader.Texts.DeliveredBefore(reader.Calendar.DayOf(delivered.At), reader.Organisation.NameOf(delivered.By)));
        }

        foreach (var above in notes.Above)
        {
            yield return above;
        }
    }

    /// <returns>«Sist: ◐ Delvis oppnådd, 24 dager – Kari Berg, 2. kvartal».</returns>
    public static string LastOf(GoalToAnswer goal, CardReader reader)
    {
        if (goal.Last is not { } last)
        {
            return reader.Texts.NoLast;
        }

        var figures = goal.Indicators.Select(indicator => FigureOf(goal, indicator, last, reader)).OfType<string>();
        var said = string.Join(", ", figures.Prepend(CardBlocks.Marked(reader, last.Achievement)));
        var by = reader.Organisation.NameOf(last.By);
        var period = reader.Words.WithoutYear(last.Period);
        var source = last.UnchangedFrom is { } from
            ? reader.Texts.LastUnchanged(reader.Words.WithoutYear(from), by)
            : by.Length == 0 ? period : $"{by}, {period}";

        return reader.Texts.Last($"{said} – {source}");
    }

    private static string? FigureOf(GoalToAnswer goal, Indicator indicator, FollowUp last, CardReader reader)
        => goal.History.MeasurementIn(indicator.Id, last.Period)?.Value is { } value ? reader.Speech.Quantity(value, indicator.UnitOfMeasure) : null;
}
