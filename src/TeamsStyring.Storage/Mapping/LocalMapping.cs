using Microsoft.EntityFrameworkCore;
using TeamsStyring.Storage.Local;
using TeamsStyring.Storage.Settings;

namespace TeamsStyring.Storage.Mapping;

/// <summary>What only the local mode keeps, and settings.</summary>
internal static class LocalMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<LocalMessage>(row =>
        {
            row.HasKey(message => message.Number);
            row.Property(message => message.Number).ValueGeneratedOnAdd();
            row.HasIndex(WorkingCopy.TenantColumn, nameof(LocalMessage.Person), nameof(LocalMessage.Number));
            row.Property(message => message.Id).IsRequired();
            row.HasIndex(WorkingCopy.TenantColumn, nameof(LocalMessage.Id)).IsUnique();
        });

        model.Entity<Setting>(row => row.HasKey(WorkingCopy.TenantColumn, nameof(Setting.Key)));
    }
}
