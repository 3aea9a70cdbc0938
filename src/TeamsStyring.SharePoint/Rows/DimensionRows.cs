using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Rows;

/// <summary>Steering dimensions.</summary>
internal sealed class DimensionRows() : ListRowsOf<Dimension>(PlanList.Dimensions)
{
    protected override string Key(Dimension row) => row.Id.ToString();

    protected override IQueryable<Dimension> Find(WorkingCopy copy, IReadOnlyCollection<string> keys)
    {
        var ids = Ids(keys).ConvertAll(id => new DimensionId(id));

        return copy.Dimensions.Where(row => ids.Contains(row.Id));
    }

    protected override void Write(Dimension row, FieldWriter to, RowDirectory directory) => to.Title(row.Name).Choice("StandardDimension", row.Standard).Number("SortOrder", row.Order);

    private protected override object Read(FieldReader from)
        => new Dimension(new DimensionId(from.Key), from.Title(), from.Choice<StandardDimension>("StandardDimension"), from.Number("SortOrder", from.Origin.Order));
}
