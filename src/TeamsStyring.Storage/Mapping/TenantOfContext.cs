using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.ValueGeneration;

namespace TeamsStyring.Storage.Mapping;

/// <summary>Fills the tenant when a row is added, in time for keys that begin with it.</summary>
internal sealed class TenantOfContext : ValueGenerator<string>
{
    public override bool GeneratesTemporaryValues => false;

    public override string Next(EntityEntry entry) => ((EntityRows)entry.Context).Tenant;
}
