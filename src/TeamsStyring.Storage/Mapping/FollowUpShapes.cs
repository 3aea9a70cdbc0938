using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Domain.Reminders;

namespace TeamsStyring.Storage.Mapping;

/// <summary>Answers, drafts, who is reminded of them, and what others were asked.</summary>
internal static class FollowUpShapes
{
    public static readonly RowShape<FollowUp> FollowUp = new(
        "FollowUps",
        "Id Goal Period Sequence Achievement Achieved NotAchieved Causes InternalFactors ExternalFactors InvolveUnits InvolveOthers Needs PendingIndicators Explanation "
            + "UnchangedFrom By At Late Origin Key CorrectionReason NextSteps",
        static row => new(
            new FollowUpId(row.Id()), row.Goal(), row.Period(), row.Number(), row.Word<Achievement>(), row.Text(), row.Text(), row.Causes(), row.Text(), row.Text(),
            row.Several<UnitId>(), row.Text(), row.Text(), row.Several<IndicatorId>(), row.Text(), row.PeriodOrNull(), row.PersonOrNull(), row.At(), row.Flag(),
            row.Word<FollowUpOrigin>(), row.Text(), row.Text())
        {
            NextSteps = row.Text(),
        });

    public static readonly RowShape<FollowUpDraft> Draft = new(
        "Drafts",
        "Goal Period Version Answer By At",
        static row => new(row.Goal(), row.Period(), row.Number(), row.Parts<DraftAnswer>(), row.Person(), row.At()));

    public static readonly RowShape<Reminder> Reminder = new(
        "Reminders",
        "Id Person Unit Period Stage PlannedFor SentAt State Attempts Reason ActivityId",
        static row => new(
            new ReminderId(row.Id()), row.Person(), row.Unit(), row.Period(), new ReminderStage(row.Text()), row.At(), row.AtOrNull(), row.Word<ReminderState>(), row.Number(),
            row.Text(), row.Text()));

    public static readonly RowShape<Involvement> Involvement = new(
        "Involvements",
        "Id FollowUp Goal Period AskedBy Unit Leader Reason AskedAt SentAt ActivityId Answer Comment AnsweredAt ToldAt",
        static row => new(
            new InvolvementId(row.Id()), new FollowUpId(row.Id()), row.Goal(), row.Period(), row.Person(), row.Unit(), row.PersonOrNull(), row.Text(), row.At(), row.AtOrNull(),
            row.Text(), row.Word<InvolvementAnswer>(), row.Text(), row.AtOrNull(), row.AtOrNull()));

    public static readonly RowShape<HandoverRequest> Handover = new(
        "Handovers",
        "Id Goal Period By To Comment At State ToldAt SettledBy SettledAt",
        static row => new(
            new HandoverRequestId(row.Id()), row.Goal(), row.Period(), row.Person(), row.PersonOrNull(), row.Text(), row.At(), row.Word<HandoverState>(), row.AtOrNull(),
            row.PersonOrNull(), row.AtOrNull()));

    public static readonly RowShape<Evidence> Evidence = new(
        "Evidence",
        "Id Goal Text Link By At Key",
        static row => new(new EvidenceId(row.Id()), row.Goal(), row.Text(), row.Text(), row.Person(), row.At(), row.Text()));
}
