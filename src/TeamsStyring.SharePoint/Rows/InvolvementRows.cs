using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Rows;

/// <summary>What other units were asked, and what they answered.</summary>
internal sealed class InvolvementRows() : ListRowsOf<Involvement>(PlanList.Involvements)
{
    protected override string Key(Involvement row) => row.Id.ToString();

    protected override IQueryable<Involvement> Find(WorkingCopy copy, IReadOnlyCollection<string> keys)
    {
        var ids = Ids(keys).ConvertAll(id => new InvolvementId(id));

        return copy.Involvements.Where(row => ids.Contains(row.Id));
    }

    protected override void Write(Involvement row, FieldWriter to, RowDirectory directory)
        => to.Heading(directory.NameOf(PlanList.Units, row.Unit.ToString()), row.Period).Refer("FollowUpKey", row.FollowUp.Value).Refer("GoalKey", row.Goal.Value)
            .Period("Period", row.Period).Person("AskedByOid", row.AskedBy).Refer("UnitKey", row.Unit.Value).Person("LeaderOid", row.Leader).Text("Reason", row.Reason)
            .Instant("AskedAt", row.AskedAt).Instant("SentAt", row.SentAt).Text("MessageReference", row.ActivityId).Choice("LeaderAnswer", row.Answer)
            .Text("LeaderComment", row.Comment).Instant("AnsweredAt", row.AnsweredAt).Instant("ToldAt", row.ToldAt);

    private protected override object Read(FieldReader from)
        => new Involvement(
            new InvolvementId(from.Key),
            new FollowUpId(from.Must(from.Refer("FollowUpKey"), "FollowUpKey")),
            new GoalId(from.Must(from.Refer("GoalKey"), "GoalKey")),
            from.Must(from.Period("Period"), "Period"),
            from.Must(from.Person("AskedByOid"), "AskedByOid"),
            new UnitId(from.Must(from.Refer("UnitKey"), "UnitKey")),
            from.Person("LeaderOid"),
            from.Text("Reason"),
            from.Instant("AskedAt") ?? from.Origin.At,
            from.Instant("SentAt"),
            from.Text("MessageReference"),
            from.Choice<InvolvementAnswer>("LeaderAnswer") ?? InvolvementAnswer.Waiting,
            from.Text("LeaderComment"),
            from.Instant("AnsweredAt"),
            from.Instant("ToldAt"));
}
