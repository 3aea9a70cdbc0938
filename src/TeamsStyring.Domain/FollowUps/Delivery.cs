using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Domain.FollowUps;

/// <summary>All that one delivered answer writes. It is written together or not at all.</summary>
/// <param name="Measurements">Only figures that say something new: delivering the same figure twice measures it once.</param>
/// <param name="Changed">Initiatives that a decision moved, as they stand afterwards.</param>
/// <param name="Added">Initiatives that took over from another.</param>
/// <param name="Involvements">Requests to units; a unit is asked once per goal and period.</param>
public sealed record Delivery(
    FollowUp FollowUp,
    IReadOnlyList<Measurement> Measurements,
    IReadOnlyList<InitiativeDecision> Decisions,
    IReadOnlyList<Initiative> Changed,
    IReadOnlyList<Initiative> Added,
    IReadOnlyList<Involvement> Involvements)
{
    /// <param name="answer">Without problems according to <see cref="FollowUpRule"/>.</param>
    /// <param name="asked">The units that were asked about this goal and period before.</param>
    public static Delivery Of(DraftAnswer answer, GoalToAnswer goal, UnitTree units, IReadOnlySet<UnitId> asked, DeliveredBy who)
        => Of(WithUnitsNamed(answer, units), goal, units, asked, who, InitiativeStep.For(answer, goal, who));

    /// <returns>The id of the initiative that takes over from another in a period: the same when the answer is delivered again.</returns>
    public static InitiativeId ReplacementOf(InitiativeId replaced, ReportingPeriod period)
        => new(StableId.From("replacement", replaced.ToString(), period.ToString()));

    private static Delivery Of(DraftAnswer answer, GoalToAnswer goal, UnitTree units, IReadOnlySet<UnitId> asked, DeliveredBy who, IReadOnlyList<InitiativeStep> steps)
    {
        var followUp = FollowUpOf(answer, goal, who);

        return new Delivery(
            followUp,
            MeasurementsOf(answer, goal, who),
            [.. steps.Select(step => step.Decision)],
            [.. steps.SelectMany(step => step.Changed)],
            [.. steps.Select(step => step.Added).OfType<Initiative>()],
            [.. answer.InvolveUnits.Distinct().Where(unit => !asked.Contains(unit)).Select(units.Find).OfType<Unit>().Select(unit => InvolvementOf(followUp, unit, who))]);
    }

    private static DraftAnswer WithUnitsNamed(DraftAnswer answer, UnitTree units)
    {
        var named = NamedUnits.Read(answer.InvolveOthers, units);

        return answer with { InvolveUnits = [.. answer.InvolveUnits.Union(named.Units.Select(unit => unit.Id))], InvolveOthers = named.Others };
    }

    private static FollowUp FollowUpOf(DraftAnswer answer, GoalToAnswer goal, DeliveredBy who)
    {
        var said = answer.UnchangedFrom is not null && goal.LastThisYear is { } last ? ConfirmedFrom(last, answer) : answer;
        var sequence = (goal.Delivered?.Sequence ?? 0) + 1;

        return new FollowUp(
            new FollowUpId(StableId.From("followUp", goal.Goal.Id.ToString(), goal.Period.ToString(), $"{sequence}")),
            goal.Goal.Id,
            goal.Period,
            sequence,
            said.Achievement ?? Achievement.NotAssessable,
            said.Achieved.Trim(),
            said.NotAchieved.Trim(),
            [.. said.Causes.Distinct()],
            said.InternalFactors.Trim(),
            said.ExternalFactors.Trim(),
            [.. said.InvolveUnits.Distinct()],
            said.InvolveOthers.Trim(),
            said.Needs.Trim(),
            PendingOf(answer, goal),
            said.Explanation.Trim(),
            said.UnchangedFrom,
            who.Person,
            who.At,
            goal.Dates.IsLateOn(DateOnly.FromDateTime(who.At.DateTime)),
            who.Origin,
            who.Key,
            who.CorrectionReason.Trim())
        {
            NextSteps = said.NextSteps.Trim(),
        };
    }

    // A confirmed answer carries the words that it confirms, so that whoever reads the period reads a whole answer.
    private static DraftAnswer ConfirmedFrom(FollowUp last, DraftAnswer confirmation) => confirmation with
    {
        Achievement = last.Achievement,
        Achieved = last.Achieved,
        NotAchieved = last.NotAchieved,
        Causes = last.Causes,
        InternalFactors = last.InternalFactors,
        ExternalFactors = last.ExternalFactors,
        Needs = last.Needs,
        Explanation = confirmation.Explanation.Length > 0 ? confirmation.Explanation : last.Explanation,
        UnchangedFrom = last.Period,
    };

    private static IReadOnlyList<IndicatorId> PendingOf(DraftAnswer answer, GoalToAnswer goal)
        => [.. goal.DueIndicators.Where(indicator => FigureOf(answer, indicator.Id) is null).Select(indicator => indicator.Id)];

    private static IReadOnlyList<Measurement> MeasurementsOf(DraftAnswer answer, GoalToAnswer goal, DeliveredBy who)
        => [.. goal.Indicators
            .Select(indicator => (indicator.Id, Value: FigureOf(answer, indicator.Id), Before: goal.History.MeasurementIn(indicator.Id, goal.Period)))
            .Where(figure => figure.Value is not null && figure.Value != figure.Before?.Value)
            .Select(figure => Measured(figure.Id, figure.Value, (figure.Before?.Sequence ?? 0) + 1, goal, who))];

    private static decimal? FigureOf(DraftAnswer answer, IndicatorId indicator)
        => answer.Figures.FirstOrDefault(figure => figure.Indicator == indicator)?.FigureOrNull();

    private static Measurement Measured(IndicatorId indicator, decimal? value, int sequence, GoalToAnswer goal, DeliveredBy who)
        => new(
            new MeasurementId(StableId.From("measurement", indicator.ToString(), goal.Period.ToString(), $"{sequence}")),
            indicator,
            goal.Goal.Id,
            goal.Period,
            sequence,
            MeasurementState.Measured,
            value,
            Text: "",
            Forecast: null,
            Preliminary: false,
            IndicatorSource.Manual,
            who.Person,
            who.At);

    private static Involvement InvolvementOf(FollowUp followUp, Unit unit, DeliveredBy who)
        => new(
            new InvolvementId(StableId.From("involvement", followUp.Goal.ToString(), followUp.Period.ToString(), unit.Id.ToString())),
            followUp.Id,
            followUp.Goal,
            followUp.Period,
            who.Person,
            unit.Id,
            unit.Leader,
            followUp.Needs,
            who.At,
            SentAt: null,
            ActivityId: "",
            InvolvementAnswer.Waiting,
            Comment: "",
            AnsweredAt: null,
            ToldAt: null);
}
