using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Rows;

/// <summary>The kommune itself.</summary>
internal sealed class MunicipalityRows() : ListRowsOf<Municipality>(PlanList.Municipality)
{
    protected override string Key(Municipality row) => row.Id.Value;

    protected override IQueryable<Municipality> Find(WorkingCopy copy, IReadOnlyCollection<string> keys)
    {
        var ids = keys.Select(key => new TenantId(key)).ToList();

        return copy.Municipalities.Where(row => ids.Contains(row.Id));
    }

    protected override void Write(Municipality row, FieldWriter to, RowDirectory directory)
        => to.Title(row.Name).Choice("Language", row.Language).Text("TopTitle", row.TopTitle).Flag("Synthetic", row.Synthetic);

    private protected override object Read(FieldReader from)
        => new Municipality(new TenantId(from.KeyText), from.Title(), from.Choice<Language>("Language") ?? Language.Nb, from.Text("TopTitle"), from.Flag("Synthetic"));
}
