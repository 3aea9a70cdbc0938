using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Schema;

/// <summary>The lists of what people have answered. Rows are added here, and what was delivered is not deleted.</summary>
internal static class AnswerLists
{
    public static ListSchema Measurements { get; } = new(
        PlanList.Measurements,
        appended: true,
        [
            Columns.Heading,
            .. Columns.Refer("Indicator", PlanList.Indicators).Required(),
            .. Columns.Refer("Goal", PlanList.Goals),
            Columns.Period("Period").Required().Indexed(),
            Columns.Number("Sequence"),
            Columns.Choice<MeasurementState>("MeasurementState"),
            Columns.Amount("Figure"),
            Columns.Note("FigureText"),
            Columns.Amount("Forecast"),
            Columns.Flag("Preliminary"),
            Columns.Choice<IndicatorSource>("FigureSource"),
            .. Columns.Person("By").Indexed(),
            Columns.Instant("GivenAt"),
        ]);

    public static ListSchema Decisions { get; } = new(
        PlanList.Decisions,
        appended: true,
        [
            Columns.Heading,
            .. Columns.Refer("Initiative", PlanList.Initiatives).Required(),
            .. Columns.Refer("Goal", PlanList.Goals),
            Columns.Period("Period").Required().Indexed(),
            Columns.Number("Sequence"),
            Columns.Choice<InitiativeProgress>("Progress"),
            Columns.Choice<DecisionKind>("Decision").Required().Indexed(),
            Columns.Note("Reason"),
            Columns.Date("OldDue"),
            Columns.Date("NewDue"),
            .. Columns.Refer("ReplacedBy", PlanList.Initiatives).MayBeGone().Unsearched(),
            .. Columns.Person("By").Indexed(),
            Columns.Instant("GivenAt"),
        ]);

    public static ListSchema FollowUps { get; } = new(
        PlanList.FollowUps,
        appended: true,
        [
            Columns.Heading,
            .. Columns.Refer("Goal", PlanList.Goals).Required(),
            .. Columns.Refer("Unit", PlanList.Units).Derived(),
            Columns.Period("Period").Required().Indexed(),
            Columns.Number("Sequence"),
            Columns.Choice<Achievement>("Achievement").Required().Indexed() with { NotChosen = Achievement.NotReported },
            Columns.Note("Achieved"),
            Columns.Note("NotAchieved"),
            new ListColumn("Causes", ColumnKind.Causes),
            Columns.Note("InternalFactors"),
            Columns.Note("ExternalFactors"),
            .. Columns.Several("Involve", PlanList.Units),
            Columns.Note("InvolveOthers"),
            Columns.Note("Needs"),
            .. Columns.Several("Pending", PlanList.Indicators),
            Columns.Note("Explanation"),
            Columns.Note("NextSteps"),
            Columns.Period("UnchangedFrom"),
            .. Columns.Person("By").Indexed(),
            Columns.Instant("GivenAt"),
            Columns.Flag("Late"),
            Columns.Choice<FollowUpOrigin>("Origin"),
            Columns.Note("AnswerKey"),
            Columns.Note("CorrectionReason"),
        ]);

    public static ListSchema Involvements { get; } = new(
        PlanList.Involvements,
        appended: false,
        [
            Columns.Heading,
            .. Columns.Refer("FollowUp", PlanList.FollowUps).Required()[..1],
            .. Columns.Refer("Goal", PlanList.Goals).Required(),
            Columns.Period("Period").Required().Indexed(),
            .. Columns.Person("AskedBy"),
            .. Columns.Refer("Unit", PlanList.Units).Required(),
            .. Columns.Person("Leader").Indexed(),
            Columns.Note("Reason"),
            Columns.Instant("AskedAt"),
            Columns.Instant("SentAt"),
            Columns.Text("MessageReference"),
            Columns.Choice<InvolvementAnswer>("LeaderAnswer").Indexed(),
            Columns.Note("LeaderComment"),
            Columns.Instant("AnsweredAt"),
            Columns.Instant("ToldAt"),
        ]);

    public static ListSchema Evidence { get; } = new(
        PlanList.Evidence,
        appended: true,
        [
            Columns.Heading,
            .. Columns.Refer("Goal", PlanList.Goals).Required(),
            Columns.Note("EvidenceText"),
            Columns.Note("EvidenceLink"),
            .. Columns.Person("By").Indexed(),
            Columns.Instant("GivenAt"),
            Columns.Note("EvidenceKey"),
        ]);
}
