using TeamsStyring.Domain.Organisation;
using TeamsStyring.SharePoint.Graph;

namespace TeamsStyring.App.Lists;

/// <summary>The site of every kommune whose plans live in lists.</summary>
internal sealed class TenantSites(IReadOnlyList<TenantSite> all)
{
    public IReadOnlyList<TenantSite> All => all;

    public TenantSite? Of(TenantId tenant) => all.FirstOrDefault(site => site.Tenant == tenant);
}
