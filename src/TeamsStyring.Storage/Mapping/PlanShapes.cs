using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Storage.Mapping;

/// <summary>Plans, goals, indicators, initiatives, and what is appended to them.</summary>
internal static class PlanShapes
{
    public static readonly RowShape<Plan> Plan = new(
        "Plans",
        "Id Unit Year Title Cadence",
        static row => new(new PlanId(row.Id()), row.Unit(), row.Number(), row.Text(), row.Word<Cadence>()));

    public static readonly RowShape<Goal> Goal = new(
        "Goals",
        "Id Plan Unit Year Number Title Dimension Responsible Deputy DueDate Cadence Kind Note Order",
        static row => new(
            row.Goal(), new PlanId(row.Id()), row.Unit(), row.Number(), row.Shared(), row.Shared(), row.IdOrNull() is { } dimension ? new DimensionId(dimension) : null,
            row.PersonOrNull(), row.PersonOrNull(), row.Day(), row.Word<Cadence>(), row.Word<GoalKind>(), row.Shared(), row.Number()),
        isSetAside: true);

    public static readonly RowShape<Indicator> Indicator = new(
        "Indicators",
        "Id Goal Name UnitOfMeasure Target Baseline PartialThreshold Accumulation Source ExpectedMonths SharedName Note Order",
        static row => new(
            new IndicatorId(row.Id()), row.Goal(), row.Text(), row.Text(), row.Parts<Target>(), row.AmountOrNull(), row.AmountOrNull(), row.Word<Accumulation>(),
            row.Word<IndicatorSource>(), row.Number(), row.Text(), row.Text(), row.Number()),
        isSetAside: true);

    public static readonly RowShape<Initiative> Initiative = new(
        "Initiatives",
        "Id Goal Title Owner Start Due Status Replaces ReplacedBy Order",
        static row => new(
            new InitiativeId(row.Id()), row.Goal(), row.Text(), row.PersonOrNull(), row.DayOrNull(), row.DayOrNull(), row.Word<InitiativeStatus>(), InitiativeOrNull(row),
            InitiativeOrNull(row), row.Number()),
        isSetAside: true);

    public static readonly RowShape<Measurement> Measurement = new(
        "Measurements",
        "Id Indicator Goal Period Sequence State Value Text Forecast Preliminary Source By At",
        static row => new(
            new MeasurementId(row.Id()), new IndicatorId(row.Id()), row.Goal(), row.Period(), row.Number(), row.Word<MeasurementState>(), row.AmountOrNull(), row.Text(),
            row.AmountOrNull(), row.Flag(), row.Word<IndicatorSource>(), row.PersonOrNull(), row.At()));

    public static readonly RowShape<InitiativeDecision> Decision = new(
        "Decisions",
        "Id Initiative Goal Period Sequence Progress Kind Reason OldDue NewDue ReplacedBy By At",
        static row => new(
            new DecisionId(row.Id()), new InitiativeId(row.Id()), row.Goal(), row.Period(), row.Number(), row.WordOrNull<InitiativeProgress>(), row.Word<DecisionKind>(),
            row.Text(), row.DayOrNull(), row.DayOrNull(), InitiativeOrNull(row), row.PersonOrNull(), row.At()));

    private static InitiativeId? InitiativeOrNull(RowCursor row) => row.IdOrNull() is { } id ? new InitiativeId(id) : null;
}
