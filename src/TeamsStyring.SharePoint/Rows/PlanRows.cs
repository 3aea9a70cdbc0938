using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Rows;

/// <summary>Plans.</summary>
internal sealed class PlanRows() : ListRowsOf<Plan>(PlanList.Plans)
{
    protected override string Key(Plan row) => row.Id.ToString();

    protected override IQueryable<Plan> Find(WorkingCopy copy, IReadOnlyCollection<string> keys)
    {
        var ids = Ids(keys).ConvertAll(id => new PlanId(id));

        return copy.Plans.Where(row => ids.Contains(row.Id));
    }

    protected override void Write(Plan row, FieldWriter to, RowDirectory directory)
        => to.Title(row.Title).Refer("UnitKey", row.Unit.Value).Number("PlanYear", row.Year).Choice("Cadence", row.Cadence);

    private protected override object Read(FieldReader from)
        => new Plan(
            new PlanId(from.Key),
            new UnitId(from.Must(from.Refer("UnitKey"), "UnitKey")),
            from.Must(from.Whole("PlanYear"), "PlanYear"),
            from.Title(),
            from.Choice<Cadence>("Cadence") ?? Cadence.Quarter);
}
