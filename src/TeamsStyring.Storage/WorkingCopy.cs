using System.Collections.Frozen;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Domain.Reminders;
using TeamsStyring.Storage.Conversations;
using TeamsStyring.Storage.Lists;
using TeamsStyring.Storage.Local;
using TeamsStyring.Storage.Mapping;
using TeamsStyring.Storage.Settings;

namespace TeamsStyring.Storage;

/// <summary>
/// One tenant's rows. The domain's records are the rows; the tenant is a column that no record knows, filtered and filled here and nowhere else.
/// Open one with <see cref="WorkingCopies.Open"/>, dispose it after the turn.
/// </summary>
/// <param name="options">From Entity Framework, which keeps used copies for the next turn.</param>
public sealed class WorkingCopy(DbContextOptions<WorkingCopy> options) : DbContext(options)
{
    internal const string TenantColumn = "Tenant";

    private const string PlansVersionKey = "plans-version";
    private const string InitiativesVersionKey = "initiatives-version";

    private static readonly FrozenSet<Type> PlanRows = FrozenSet.Create(
        typeof(Municipality), typeof(Unit), typeof(Person), typeof(Dimension), typeof(Plan), typeof(Goal), typeof(Indicator));

    // Asked in every turn, so it is understood once and not anew each time.
    private static readonly Func<WorkingCopy, CancellationToken, Task<string?>> PlansVersion = EF.CompileAsyncQuery(
        (WorkingCopy copy, CancellationToken cancellationToken) => copy.Settings.Where(setting => setting.Key == PlansVersionKey).Select(setting => setting.Value).FirstOrDefault());

    // Read by every query's filter. Empty, which is nobody's, until the copy is opened for a tenant.
    private string _tenant = "";

    public TenantId Tenant { get; private set; }

    public DbSet<Municipality> Municipalities => Set<Municipality>();

    public DbSet<Unit> Units => Set<Unit>();

    public DbSet<Person> Persons => Set<Person>();

    public DbSet<PersonConversation> Conversations => Set<PersonConversation>();

    public DbSet<SharedConversation> SharedConversations => Set<SharedConversation>();

    public DbSet<ConversationMemory> Memories => Set<ConversationMemory>();

    public DbSet<PendingTurn> PendingTurns => Set<PendingTurn>();

    public DbSet<Dimension> Dimensions => Set<Dimension>();

    public DbSet<Plan> Plans => Set<Plan>();

    public DbSet<Goal> Goals => Set<Goal>();

    public DbSet<Indicator> Indicators => Set<Indicator>();

    public DbSet<Measurement> Measurements => Set<Measurement>();

    public DbSet<Initiative> Initiatives => Set<Initiative>();

    public DbSet<InitiativeDecision> Decisions => Set<InitiativeDecision>();

    public DbSet<FollowUp> FollowUps => Set<FollowUp>();

    public DbSet<FollowUpDraft> Drafts => Set<FollowUpDraft>();

    public DbSet<Involvement> Involvements => Set<Involvement>();

    public DbSet<Evidence> Evidence => Set<Evidence>();

    public DbSet<HandoverRequest> Handovers => Set<HandoverRequest>();

    public DbSet<DeadlineSet> Deadlines => Set<DeadlineSet>();

    public DbSet<Reminder> Reminders => Set<Reminder>();

    public DbSet<LocalMessage> LocalMessages => Set<LocalMessage>();

    public DbSet<Setting> Settings => Set<Setting>();

    public DbSet<SyncedList> SyncedLists => Set<SyncedList>();

    public DbSet<OwedWrite> OwedWrites => Set<OwedWrite>();

    public DbSet<ListLink> ListLinks => Set<ListLink>();

    public DbSet<ListProblem> ListProblems => Set<ListProblem>();

    public DbSet<HeldItem> HeldItems => Set<HeldItem>();

    public DbSet<ListTrace> ListTraces => Set<ListTrace>();

    /// <returns>This copy, showing one tenant's rows and no others.</returns>
    internal WorkingCopy Of(TenantId tenant)
    {
        _tenant = tenant.Value;
        Tenant = tenant;

        return this;
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
        => throw new NotSupportedException("Saving waits for the disk; use SaveChangesAsync.");

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        KeepToTenant();
        var changed = ChangeTracker.Entries().Where(entry => entry.State is not EntityState.Unchanged).Select(entry => entry.Metadata.ClrType).ToHashSet();
        string[] versions = [.. changed.Overlaps(PlanRows) ? [PlansVersionKey] : Array.Empty<string>(), .. changed.Contains(typeof(Initiative)) ? [InitiativesVersionKey] : Array.Empty<string>()];
        if (versions.Length == 0)
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        await using var own = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        foreach (var version in versions)
        {
            await RaiseAsync(version, cancellationToken);
        }

        if (own is not null)
        {
            await own.CommitAsync(cancellationToken);
        }

        return saved;
    }

    /// <returns>
    /// Changes whenever a unit, person, dimension, plan, goal or indicator does, by whichever process: what is remembered of them is good as long as it stays.
    /// Initiatives change with every answer and have a version of their own.
    /// </returns>
    public async Task<string> ReadPlansVersionAsync(CancellationToken cancellationToken) => await PlansVersion(this, cancellationToken) ?? "";

    /// <returns>Changes whenever an initiative does, and whenever plans do.</returns>
    public async Task<string> ReadInitiativesVersionAsync(CancellationToken cancellationToken)
        => string.Join(' ', await Settings.Where(setting => setting.Key == PlansVersionKey || setting.Key == InitiativesVersionKey)
            .OrderBy(setting => setting.Key).Select(setting => setting.Value).ToListAsync(cancellationToken));

    /// <summary>Says that plans changed. Saving through this class does it by itself; a bulk writer calls it once, in its transaction.</summary>
    public Task RaisePlansVersionAsync(CancellationToken cancellationToken) => RaiseAsync(PlansVersionKey, cancellationToken);

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
        foreach (var row in Rows)
        {
            modelBuilder.Entity(row).Property<string>(TenantColumn).IsRequired().HasValueGenerator<TenantOfContext>().ValueGeneratedOnAdd();
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

    private static IEnumerable<Type> Rows => typeof(WorkingCopy).GetProperties()
        .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(DbSet<>))
        .Select(property => property.PropertyType.GetGenericArguments()[0]);

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
    private Task<int> RaiseAsync(string version, CancellationToken cancellationToken)
        => Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "Settings" ("Tenant", "Key", "Value") VALUES ({_tenant}, {version}, {Guid.CreateVersion7().ToString()})
            ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value"
            """,
            cancellationToken);

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
}
