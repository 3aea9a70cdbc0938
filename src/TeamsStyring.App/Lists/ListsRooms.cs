using TeamsStyring.Domain.Organisation;
using TeamsStyring.SharePoint.Rounds;

namespace TeamsStyring.App.Lists;

/// <summary>Every kommune whose plans live in SharePoint lists.</summary>
internal sealed class ListsRooms(IReadOnlyList<TenantRound> all)
{
    public IReadOnlyList<TenantRound> All => all;

    public TenantRound? Of(TenantId tenant) => all.FirstOrDefault(round => round.Tenant == tenant);
}
