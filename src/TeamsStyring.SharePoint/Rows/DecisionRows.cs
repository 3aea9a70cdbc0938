using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Rows;

/// <summary>Decisions about initiatives.</summary>
internal sealed class DecisionRows() : ListRowsOf<InitiativeDecision>(PlanList.Decisions)
{
    protected override string Key(InitiativeDecision row) => row.Id.ToString();

    protected override IQueryable<InitiativeDecision> Find(WorkingCopy copy, IReadOnlyCollection<string> keys)
    {
        var ids = Ids(keys).ConvertAll(id => new DecisionId(id));

        return copy.Decisions.Where(row => ids.Contains(row.Id));
    }

    protected override void Write(InitiativeDecision row, FieldWriter to, RowDirectory directory)
        => to.Heading(directory.NameOf(PlanList.Initiatives, row.Initiative.ToString()), row.Period).Refer("InitiativeKey", row.Initiative.Value).Refer("GoalKey", row.Goal.Value)
            .Period("Period", row.Period).Number("Sequence", row.Sequence).Choice("Progress", row.Progress).Choice("Decision", row.Kind).Text("Reason", row.Reason)
            .Date("OldDue", row.OldDue).Date("NewDue", row.NewDue).Refer("ReplacedByKey", row.ReplacedBy?.Value).Person("ByOid", row.By).Instant("GivenAt", row.At);

    /// <summary>The goal follows from the initiative.</summary>
    public override void Complete(RowFields fields, RowFields? before, RowDirectory directory)
    {
        if (fields["GoalKey"].Length == 0 && directory.Find(PlanList.Initiatives, fields["InitiativeKey"]) is { } initiative)
        {
            fields["GoalKey"] = initiative.GoalKey;
        }
    }

    private protected override object Read(FieldReader from)
        => new InitiativeDecision(
            new DecisionId(from.Key),
            new InitiativeId(from.Must(from.Refer("InitiativeKey"), "InitiativeKey")),
            new GoalId(from.Must(from.Refer("GoalKey"), "GoalKey")),
            from.Must(from.Period("Period"), "Period"),
            from.Number("Sequence", 0),
            from.Choice<InitiativeProgress>("Progress"),
            from.Must(from.Choice<DecisionKind>("Decision"), "Decision"),
            from.Text("Reason"),
            from.Date("OldDue"),
            from.Date("NewDue"),
            from.Refer("ReplacedByKey") is { } successor ? new InitiativeId(successor) : null,
            from.Person("ByOid"),
            from.Instant("GivenAt") ?? from.Origin.At);
}
