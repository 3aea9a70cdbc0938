using TeamsStyring.DevTools.Sample.Catalogue;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.DevTools.Sample.History;

/// <summary>The rows of a goal that stand before anybody has answered anything.</summary>
internal static class GoalRows
{
    public static Goal Goal(GoalSeat seat, int year, TenantId tenant) => new(
        SampleIds.Goal(tenant, seat.Staff.Plan.Key, seat.Template.Key, year),
        SampleIds.Plan(tenant, seat.Staff.Plan.Key, year),
        seat.Staff.Unit.Id,
        year,
        seat.Number,
        seat.Template.Title,
        SampleIds.Dimension(tenant, seat.Template.Dimension),
        seat.Responsible?.Id,
        seat.Deputy?.Id,
        DueDate(seat, year),
        Cadence.Quarter,
        seat.Template.Kind,
        seat.Template.Origin.Length > 0
            ? $"Mål og indikator fra {seat.Template.Origin}. Ansvarlig, tiltak, frister og resultater er oppdiktet."
            : "Eksempel. Ansvarlig, tiltak, frister og resultater er oppdiktet.",
        seat.Order);

    public static IReadOnlyList<MeasurementStory> Figures(GoalSeat seat, Goal goal, DateOnly today)
        => [.. seat.Template.Indicators.Select((template, order) => new MeasurementStory(
            template, Indicator(seat, goal, template, order), Storyline.Of(seat, goal.Year), Dice(seat, goal.Year, template), today))];

    private static Indicator Indicator(GoalSeat seat, Goal goal, IndicatorTemplate template, int order) => new(
        new IndicatorId(SampleIds.Under(goal.Id.Value, "indicator", $"{order}")),
        goal.Id,
        template.Name,
        template.UnitOfMeasure,
        template.Target,
        LastYears(seat, goal.Year - 1, template),
        template.PartialThreshold,
        template.Accumulation,
        template.Source,
        template.ExpectedMonths,
        template.SharedName,
        template.Note,
        order);

    // Where it stood when the year began is what last year ended with.
    private static decimal? LastYears(GoalSeat seat, int year, IndicatorTemplate template)
        => Enumerable.Range(1, 4).Reverse().Where(template.IsDueIn)
            .Select(quarter => History.Figures.Of(template, Storyline.Of(seat, year), quarter, Dice(seat, year, template)))
            .FirstOrDefault();

    private static Dice Dice(GoalSeat seat, int year, IndicatorTemplate template) => seat.Dice(year).For(template.Name);

    private static DateOnly DueDate(GoalSeat seat, int year)
        => Sample.Dice.For("due", seat.Staff.Plan.Key, seat.Template.Key).Chance(85, "year's end") || seat.IsFirstPersonas
            ? new DateOnly(year, 12, 31)
            : new DateOnly(year, 12, 15);
}
