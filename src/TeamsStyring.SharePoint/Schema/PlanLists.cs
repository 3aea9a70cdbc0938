using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Schema;

/// <summary>The lists of what the kommune wants to achieve and does for it. People change these rows.</summary>
internal static class PlanLists
{
    public static ListSchema Plans { get; } = new(
        PlanList.Plans,
        appended: false,
        [Columns.Title, Columns.LongTitle, .. Columns.Refer("Unit", PlanList.Units).Required(), Columns.Number("PlanYear").Required().Indexed(), Columns.Choice<Cadence>("Cadence")]);

    public static ListSchema Goals { get; } = new(
        PlanList.Goals,
        appended: false,
        [
            Columns.Title,
            Columns.LongTitle,
            Columns.Text("GoalNumber"),
            .. Columns.Refer("Plan", PlanList.Plans).Required(),
            .. Columns.Refer("Unit", PlanList.Units).Required().Grouped(),
            Columns.Number("PlanYear").Required().Indexed(),
            .. Columns.Refer("Dimension", PlanList.Dimensions),
            .. Columns.Person("Responsible").Indexed().Newest(),
            .. Columns.Person("Deputy").Indexed().Newest(),
            Columns.Date("DueDate").Required().Indexed(),
            Columns.Choice<Cadence>("Cadence"),
            Columns.Choice<GoalKind>("GoalKind"),
            Columns.Note("GoalNote"),
            Columns.Number("SortOrder"),
            Columns.Choice<Achievement>("LatestAchievement").Derived().Indexed(),
            Columns.Period("AnsweredPeriod").Derived().Indexed(),
        ]);

    public static ListSchema Indicators { get; } = new(
        PlanList.Indicators,
        appended: false,
        [
            Columns.Title,
            Columns.LongTitle,
            .. Columns.Refer("Goal", PlanList.Goals).Required(),
            Columns.Number("PlanYear").Derived().Indexed(),
            Columns.Text("UnitOfMeasure"),
            Columns.Note("TargetText"),
            Columns.Choice<TargetDirection>("TargetDirection"),
            Columns.Amount("TargetValue"),
            Columns.Amount("TargetUpper"),
            Columns.Flag("TargetStrict"),
            Columns.Amount("Baseline"),
            Columns.Amount("PartialThreshold"),
            Columns.Choice<Accumulation>("Accumulation"),
            Columns.Choice<IndicatorSource>("FigureSource"),
            new ListColumn("ExpectedMonths", ColumnKind.Months),
            Columns.Text("SharedName").Indexed(),
            Columns.Note("IndicatorNote"),
            Columns.Number("SortOrder"),
        ]);

    public static ListSchema Initiatives { get; } = new(
        PlanList.Initiatives,
        appended: false,
        [
            Columns.Title,
            Columns.LongTitle,
            .. Columns.Refer("Goal", PlanList.Goals).Required(),
            Columns.Number("PlanYear").Derived().Indexed(),
            .. Columns.Person("Owner").Indexed(),
            Columns.Date("StartDate"),
            Columns.Date("DueDate").Newest().Indexed(),
            Columns.Choice<InitiativeStatus>("InitiativeStatus").Newest().Indexed(),
            .. Columns.Refer("Replaces", PlanList.Initiatives).MayBeGone().Unsearched(),
            .. Columns.Refer("ReplacedBy", PlanList.Initiatives).MayBeGone().Unsearched().Newest(),
            Columns.Number("SortOrder"),
        ]);
}
