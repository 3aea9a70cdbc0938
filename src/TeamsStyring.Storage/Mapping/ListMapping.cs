using Microsoft.EntityFrameworkCore;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.Storage.Mapping;

/// <summary>What stands between the working copy and the kommune's lists.</summary>
internal static class ListMapping
{
    private const string Tenant = WorkingCopy.TenantColumn;

    public static void Map(ModelBuilder model)
    {
        model.Entity<SyncedList>(row => row.HasKey(Tenant, nameof(SyncedList.List)));
        model.Entity<OwedWrite>(row =>
        {
            row.HasKey(Tenant, nameof(OwedWrite.List), nameof(OwedWrite.Key));

            // The oldest are found, and all are counted, without reading the rest: at first a kommune owes everything that it has.
            row.HasIndex(Tenant, nameof(OwedWrite.Refusal), nameof(OwedWrite.Since), nameof(OwedWrite.List));
        });
        model.Entity<ListLink>(row =>
        {
            row.HasKey(Tenant, nameof(ListLink.List), nameof(ListLink.Key));
            row.HasIndex(Tenant, nameof(ListLink.List), nameof(ListLink.ItemId)).IsUnique();
        });
        model.Entity<ListProblem>(row => row.HasKey(Tenant, nameof(ListProblem.List), nameof(ListProblem.ItemId), nameof(ListProblem.Column)));
        model.Entity<HeldItem>(row => row.HasKey(Tenant, nameof(HeldItem.List), nameof(HeldItem.ItemId)));
        model.Entity<ListTrace>(row =>
        {
            row.HasKey(trace => trace.Number);
            row.Property(trace => trace.Number).ValueGeneratedOnAdd();
            row.HasIndex(Tenant, nameof(ListTrace.List), nameof(ListTrace.Key));
        });
    }
}
