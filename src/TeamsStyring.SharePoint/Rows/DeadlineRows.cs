using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Rows;

/// <summary>The deadlines that were set.</summary>
internal sealed class DeadlineRows() : ListRowsOf<DeadlineSet>(PlanList.YearWheel)
{
    protected override string Key(DeadlineSet row) => row.Id.ToString();

    protected override IQueryable<DeadlineSet> Find(WorkingCopy copy, IReadOnlyCollection<string> keys)
    {
        var ids = Ids(keys);

        return copy.Deadlines.Where(row => ids.Contains(row.Id));
    }

    protected override void Write(DeadlineSet row, FieldWriter to, RowDirectory directory)
        => to.Heading(directory.NameOf(PlanList.Units, row.Unit.ToString()), row.Period).Period("Period", row.Period).Refer("UnitKey", row.Unit.Value).Date("Deadline", row.Deadline)
            .Text("Reason", row.Reason).Person("ByOid", row.By).Instant("SetAt", row.At);

    private protected override object Read(FieldReader from)
        => new DeadlineSet(
            from.Key,
            from.Must(from.Period("Period"), "Period"),
            new UnitId(from.Must(from.Refer("UnitKey"), "UnitKey")),
            from.Must(from.Date("Deadline"), "Deadline"),
            from.Text("Reason"),
            from.Person("ByOid"),
            from.Instant("SetAt") ?? from.Origin.At);
}
