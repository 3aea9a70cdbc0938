using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.FollowUps;

/// <summary>The figures of a goal: asked for where they are due, shown where the kommune has them, said to be awaited where they come later.</summary>
internal static class FigureBlocks
{
    /// <param name="prefill">What stands in a field where nothing is typed; <see langword="null"/> for nothing.</param>
    public static IEnumerable<CardElement> Create(GoalToAnswer goal, CardReader reader, IReadOnlyList<AnswerProblem> problems, Func<Indicator, string?> prefill)
        => goal.Indicators.SelectMany(indicator => indicator.IsAskedIn(goal.Period)
            ? Asked(goal, indicator, reader, problems, prefill(indicator))
            : [CardBlocks.Subtle(Shown(goal, indicator, reader))]);

    /// <summary>Asked for when a figure contradicts the status, and kept while something is written in it.</summary>
    public static IEnumerable<CardElement> Explanation(GoalToAnswer goal, CardReader reader, IReadOnlyList<AnswerProblem> problems)
    {
        var contradictions = problems.OfType<AnswerProblem.FigureContradicts>().ToList();
        if (contradictions.Count == 0 && goal.Answer.Explanation.Length == 0 && !problems.Any(problem => problem is AnswerProblem.TextTooLong { Field: AnswerText.Explanation }))
        {
            return [];
        }

        return
        [
            .. contradictions.Select(problem => CardBlocks.Mistake(reader.Problems.Of(problem, goal))),
            CardBlocks.LongText(CardInputs.Explanation, reader.Texts.ExplanationLabel, goal.Answer.Explanation, AnswerText.Explanation, reader.Problems.ExplanationExpected),
        ];
    }

    /// <returns>«Svartid, dager (mål: høyst 21)».</returns>
    public static string LabelOf(Indicator indicator, CardReader reader)
    {
        var name = CardBlocks.Cut(indicator.Name, CardBlocks.TitleLength);

        // Real tables often say the unit in the name already: «Svartid, dager», «Antall avvik».
        var unit = indicator.UnitOfMeasure;
        var isSaid = unit.Length == 0 || (char.IsLetter(unit[0]) && name.Contains(unit, StringComparison.OrdinalIgnoreCase));
        var withUnit = isSaid ? name : $"{name}, {unit}";

        return reader.Texts.TargetAside(withUnit, CardBlocks.Cut(reader.Texts.Of(indicator.Target), 60));
    }

    private static IEnumerable<CardElement> Asked(GoalToAnswer goal, Indicator indicator, CardReader reader, IReadOnlyList<AnswerProblem> problems, string? prefill)
    {
        var typed = goal.Answer.Figures.FirstOrDefault(figure => figure.Indicator == indicator.Id);
        yield return new TextInput
        {
            Id = CardInputs.Figure(indicator.Id),
            Label = LabelOf(indicator, reader),
            Value = typed is { Typed.Length: > 0 } ? typed.Typed : typed is { ComesLater: true } ? null : prefill,
            Placeholder = reader.Texts.FigurePlaceholder,
            MaxLength = Math.Max(AnswerLimits.Figure, typed?.Typed.Length ?? 0),
            ErrorMessage = reader.Problems.FigureExpected,
        };
        foreach (var problem in problems.Where(problem => IsAbout(problem, indicator.Id)))
        {
            yield return CardBlocks.Mistake(reader.Problems.Of(problem, goal));
        }

        yield return new ToggleInput(reader.Texts.ComesLater)
        {
            Id = CardInputs.ComesLater(indicator.Id),
            Label = reader.Texts.NoFigureYet,
            Value = typed is { ComesLater: true } ? "true" : "false",
            ErrorMessage = reader.Problems.FigureExpected,
            Spacing = "small",
        };
    }

    private static bool IsAbout(AnswerProblem problem, IndicatorId indicator) => problem switch
    {
        AnswerProblem.FigureMissing figure => figure.Indicator == indicator,
        AnswerProblem.FigureUnreadable figure => figure.Indicator == indicator,
        _ => false,
    };

    private static string Shown(GoalToAnswer goal, Indicator indicator, CardReader reader)
    {
        var label = LabelOf(indicator, reader);
        if (!indicator.IsExpectedIn(goal.Period))
        {
            return reader.Texts.NotDue(label, indicator.NextExpectedAfter(goal.Period));
        }

        return goal.History.MeasurementIn(indicator.Id, goal.Period)?.Value is { } value
            ? reader.Texts.Imported(label, reader.Speech.Quantity(value, indicator.UnitOfMeasure))
            : reader.Texts.ImportedWaiting(label);
    }
}
