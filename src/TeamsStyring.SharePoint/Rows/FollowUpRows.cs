using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Rows;

/// <summary>Answers.</summary>
internal sealed class FollowUpRows() : ListRowsOf<FollowUp>(PlanList.FollowUps)
{
    protected override string Key(FollowUp row) => row.Id.ToString();

    protected override IQueryable<FollowUp> Find(WorkingCopy copy, IReadOnlyCollection<string> keys)
    {
        var ids = Ids(keys).ConvertAll(id => new FollowUpId(id));

        return copy.FollowUps.Where(row => ids.Contains(row.Id));
    }

    protected override void Write(FollowUp row, FieldWriter to, RowDirectory directory)
    {
        var goal = directory.Find(PlanList.Goals, row.Goal.ToString());
        to.Heading(goal?.Name ?? "", row.Period).Refer("GoalKey", row.Goal.Value).Refer("UnitKey", Guid.TryParse(goal?.UnitKey, out var unit) ? unit : null)
            .Period("Period", row.Period).Number("Sequence", row.Sequence).Choice("Achievement", row.Achievement).Text("Achieved", row.Achieved).Text("NotAchieved", row.NotAchieved)
            .Causes("Causes", row.Causes).Text("InternalFactors", row.InternalFactors).Text("ExternalFactors", row.ExternalFactors)
            .Several("InvolveKeys", row.InvolveUnits.Select(asked => asked.Value)).Text("InvolveOthers", row.InvolveOthers).Text("Needs", row.Needs)
            .Several("PendingKeys", row.PendingIndicators.Select(pending => pending.Value)).Text("Explanation", row.Explanation).Text("NextSteps", row.NextSteps)
            .Period("UnchangedFrom", row.UnchangedFrom).Person("ByOid", row.By).Instant("GivenAt", row.At).Flag("Late", row.Late).Choice("Origin", row.Origin)
            .Text("AnswerKey", row.Key).Text("CorrectionReason", row.CorrectionReason);
    }

    private protected override object Read(FieldReader from)
        => new FollowUp(
            new FollowUpId(from.Key),
            new GoalId(from.Must(from.Refer("GoalKey"), "GoalKey")),
            from.Must(from.Period("Period"), "Period"),
            from.Number("Sequence", 0),
            from.Must(from.Choice<Achievement>("Achievement"), "Achievement"),
            from.Text("Achieved"),
            from.Text("NotAchieved"),
            from.Causes("Causes"),
            from.Text("InternalFactors"),
            from.Text("ExternalFactors"),
            [.. from.Several("InvolveKeys").Select(id => new UnitId(id))],
            from.Text("InvolveOthers"),
            from.Text("Needs"),
            [.. from.Several("PendingKeys").Select(id => new IndicatorId(id))],
            from.Text("Explanation"),
            from.Period("UnchangedFrom"),
            from.Person("ByOid"),
            from.Instant("GivenAt") ?? from.Origin.At,
            from.Flag("Late"),
            from.Choice<FollowUpOrigin>("Origin") ?? FollowUpOrigin.Import,
            from.Text("AnswerKey") is { Length: > 0 } key ? key : $"list:{from.KeyText}",
            from.Text("CorrectionReason"))
        {
            NextSteps = from.Text("NextSteps"),
        };
}
