using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Rows;

/// <summary>Units.</summary>
internal sealed class UnitRows() : ListRowsOf<Unit>(PlanList.Units)
{
    protected override string Key(Unit row) => row.Id.ToString();

    protected override IQueryable<Unit> Find(WorkingCopy copy, IReadOnlyCollection<string> keys)
    {
        var ids = Ids(keys).ConvertAll(id => new UnitId(id));

        return copy.Units.Where(row => ids.Contains(row.Id));
    }

    protected override void Write(Unit row, FieldWriter to, RowDirectory directory)
        => to.Title(row.Name).Text("Nicknames", row.Nicknames).Refer("ParentKey", row.Parent?.Value).Choice("UnitKind", row.Kind)
            .Person("LeaderOid", row.Leader).Person("DeputyOid", row.Deputy).Number("SortOrder", row.Order);

    private protected override object Read(FieldReader from)
        => new Unit(
            new UnitId(from.Key),
            from.Refer("ParentKey") is { } parent ? new UnitId(parent) : null,
            from.Title(),
            from.Text("Nicknames"),
            from.Choice<UnitKind>("UnitKind") ?? UnitKind.Own,
            from.Person("LeaderOid"),
            from.Person("DeputyOid"),
            from.Number("SortOrder", from.Origin.Order));
}
