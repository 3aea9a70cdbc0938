using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Rows;

/// <summary>What documents how it goes with a goal.</summary>
internal sealed class EvidenceRows() : ListRowsOf<Evidence>(PlanList.Evidence)
{
    protected override string Key(Evidence row) => row.Id.ToString();

    protected override IQueryable<Evidence> Find(WorkingCopy copy, IReadOnlyCollection<string> keys)
    {
        var ids = Ids(keys).ConvertAll(id => new EvidenceId(id));

        return copy.Evidence.Where(row => ids.Contains(row.Id));
    }

    protected override void Write(Evidence row, FieldWriter to, RowDirectory directory)
        => to.Heading(row.Text.Split('\n', 2)[0], null).Refer("GoalKey", row.Goal.Value).Text("EvidenceText", row.Text).Text("EvidenceLink", row.Link)
            .Person("ByOid", row.By).Instant("GivenAt", row.At).Text("EvidenceKey", row.Key);

    private protected override object Read(FieldReader from)
        => new Evidence(
            new EvidenceId(from.Key),
            new GoalId(from.Must(from.Refer("GoalKey"), "GoalKey")),
            from.Text("EvidenceText"),
            from.Text("EvidenceLink"),
            from.Must(from.Person("ByOid"), "ByOid"),
            from.Instant("GivenAt") ?? from.Origin.At,
            from.Text("EvidenceKey") is { Length: > 0 } key ? key : $"list:{from.KeyText}");
}
