using System.Linq.Expressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Domain.Reminders;
using TeamsStyring.Storage.Mapping;

namespace TeamsStyring.Storage;

/// <summary>The rows of a <see cref="WorkingCopy"/> as Entity Framework knows them. Reads are not tracked: what is to be changed is attached or updated by name.</summary>
/// <param name="connection">The copy's, which opens and closes it.</param>
/// <param name="first">Whose rows are shown until <see cref="Show"/> says another.</param>
internal sealed class EntityRows(SqliteConnection connection, TenantId first) : DbContext(OptionsFor(connection))
{
    private const string TenantColumn = WorkingCopy.TenantColumn;

    // Read by every query's filter. Empty, which is nobody's, where the copy was opened for none.
    private string _tenant = first.Value ?? "";

    internal string Tenant => _tenant;

    internal void Show(TenantId tenant) => _tenant = tenant.Value ?? "";

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
        => throw new NotSupportedException("Saving waits for the disk; use SaveChangesAsync.");

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        KeepToTenant();

        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<TenantId>().HaveConversion<TenantIdConverter>();
        configurationBuilder.Properties<PersonId>().HaveConversion<PersonIdConverter>();
        configurationBuilder.Properties<UnitId>().HaveConversion<UnitIdConverter>();
        configurationBuilder.Properties<PlanId>().HaveConversion<PlanIdConverter>();
        configurationBuilder.Properties<GoalId>().HaveConversion<GoalIdConverter>();
        configurationBuilder.Properties<IndicatorId>().HaveConversion<IndicatorIdConverter>();
        configurationBuilder.Properties<MeasurementId>().HaveConversion<MeasurementIdConverter>();
        configurationBuilder.Properties<InitiativeId>().HaveConversion<InitiativeIdConverter>();
        configurationBuilder.Properties<DecisionId>().HaveConversion<DecisionIdConverter>();
        configurationBuilder.Properties<DimensionId>().HaveConversion<DimensionIdConverter>();
        configurationBuilder.Properties<FollowUpId>().HaveConversion<FollowUpIdConverter>();
        configurationBuilder.Properties<InvolvementId>().HaveConversion<InvolvementIdConverter>();
        configurationBuilder.Properties<HandoverRequestId>().HaveConversion<HandoverRequestIdConverter>();
        configurationBuilder.Properties<EvidenceId>().HaveConversion<EvidenceIdConverter>();
        configurationBuilder.Properties<ReminderId>().HaveConversion<ReminderIdConverter>();
        configurationBuilder.Properties<ReminderStage>().HaveConversion<ReminderStageConverter>();
        configurationBuilder.Properties<ReportingPeriod>().HaveConversion<PeriodConverter>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        // The column must stand before keys and indexes name it.
        foreach (var (name, row) in Tables)
        {
            modelBuilder.Entity(row).ToTable(name).Property<string>(TenantColumn).IsRequired().HasValueGenerator<TenantOfContext>().ValueGeneratedOnAdd();
        }

        OrganisationMapping.Map(modelBuilder);
        PlanMapping.Map(modelBuilder);
        FollowUpMapping.Map(modelBuilder);
        LocalMapping.Map(modelBuilder);
        ListMapping.Map(modelBuilder);
        foreach (var row in modelBuilder.Model.GetEntityTypes())
        {
            FilterByTenant(row);
            RemovedRows.Filter(row);
        }
    }

    private static IEnumerable<(string Name, Type Row)> Tables => typeof(WorkingCopy).GetProperties()
        .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(DbSet<>))
        .Select(property => (property.Name, property.PropertyType.GetGenericArguments()[0]));

    private void FilterByTenant(IMutableEntityType row)
    {
        var entity = Expression.Parameter(row.ClrType);
        var tenant = Expression.Call(typeof(EF), nameof(EF.Property), [typeof(string)], entity, Expression.Constant(TenantColumn));
        var own = Expression.Field(Expression.Constant(this), nameof(_tenant));
        row.SetQueryFilter(TenantColumn, Expression.Lambda(Expression.Equal(tenant, own), entity));

        // Part of every UPDATE's WHERE, so that a row of another tenant cannot be reached by its id either.
        if (row.FindProperty(TenantColumn) is { } column && !column.IsKey())
        {
            column.IsConcurrencyToken = true;
        }
    }

    // A row that was attached by its id, not read here, has no original tenant yet: without one it would match no row, with ours only ours.
    private void KeepToTenant()
    {
        foreach (var entry in ChangeTracker.Entries().Where(entry => entry.State is EntityState.Modified or EntityState.Deleted))
        {
            var tenant = entry.Property(TenantColumn);
            if (!tenant.Metadata.IsKey())
            {
                tenant.OriginalValue = _tenant;
            }
        }
    }

    private static DbContextOptions<EntityRows> OptionsFor(SqliteConnection connection)
    {
        var builder = new DbContextOptionsBuilder<EntityRows>();
        builder.UseSqlite(connection)
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .EnableThreadSafetyChecks(enableChecks: false)

            // The migrations are SQL and carry no snapshot; a test compares what they make with the model.
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));

        return builder.Options;
    }
}
