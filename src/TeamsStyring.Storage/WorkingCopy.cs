using System.Data;
using System.Data.Common;
using System.Linq.Expressions;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
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
public sealed partial class WorkingCopy(DbContextOptions<WorkingCopy> options) : DbContext(options)
{
    internal const string TenantColumn = "Tenant";

    // Set with the tenant, before anything is asked.
    private VersionWatch? _versions;
    private WorkingCopies? _lender;
    private bool _isAtHand;

    // As long as the connection is open, which outlasts the turn when the copy is kept at hand. Closing it ends what was prepared on it.
    private readonly Dictionary<string, DbCommand> _prepared = new(StringComparer.Ordinal);

    private DbConnection? _connection;

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
    internal WorkingCopy Of(TenantId tenant, WorkingCopies lender, VersionWatch versions)
    {
        _tenant = tenant.Value;
        _versions = versions;
        _lender = lender;
        _isAtHand = false;
        Tenant = tenant;

        return this;
    }

    /// <returns>A statement whose values are named <c>$…</c>, ready for this tenant.</returns>
    internal DbCommand Prepare(string sql)
    {
        var connection = Database.GetDbConnection();
        if (connection != _connection)
        {
            _connection = connection;
            connection.StateChange += (_, change) =>
            {
                if (change.CurrentState is not ConnectionState.Open)
                {
                    _prepared.Clear();
                }
            };
        }

        if (!_prepared.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            foreach (var name in Placeholder.Matches(sql).Select(match => match.Value).Distinct(StringComparer.Ordinal))
            {
                var value = command.CreateParameter();
                value.ParameterName = name;
                command.Parameters.Add(value);
            }

            _prepared.Add(sql, command);
        }

        command.Transaction = Database.CurrentTransaction?.GetDbTransaction();
        command.CommandTimeout = connection is SqliteConnection { DefaultTimeout: var patience } ? patience : command.CommandTimeout;
        command.Parameters["$tenant"].Value = _tenant;

        return command;
    }

    /// <summary>Gives the copy back. Whatever was not saved is gone.</summary>
    public override void Dispose()
    {
        if (!IsTakenBack())
        {
            base.Dispose();
        }
    }

    /// <inheritdoc cref="Dispose"/>
    public override ValueTask DisposeAsync() => IsTakenBack() ? ValueTask.CompletedTask : base.DisposeAsync();

    /// <summary>Ends a copy that nobody uses.</summary>
    internal void Close() => base.Dispose();

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
        => throw new NotSupportedException("Saving waits for the disk; use SaveChangesAsync.");

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        KeepToTenant();

        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>
    /// What is remembered of the tenant's rows is good as long as these stay. Inside a transaction they are its own, so that nothing uncommitted is
    /// remembered under a version that others know.
    /// </summary>
    public ValueTask<DataVersions> ReadVersionsAsync(CancellationToken cancellationToken)
        => Database.CurrentTransaction is null && _versions is { } watch ? ValueTask.FromResult(watch.Read(Tenant)) : new(ReadOwnVersionsAsync(cancellationToken));

    /// <returns>Changes whenever a follow-up for one of the periods does.</returns>
    internal async Task<string> ReadAnswersVersionAsync(IEnumerable<ReportingPeriod> periods, CancellationToken cancellationToken)
    {
        List<string> keys = [.. periods.Select(period => $"answered-{period}")];

        return string.Join(' ', await Settings.Where(setting => keys.Contains(setting.Key)).OrderBy(setting => setting.Key).Select(setting => setting.Value).ToListAsync(cancellationToken));
    }

    [GeneratedRegex(@"\$\w+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Placeholder { get; }

    private async Task<DataVersions> ReadOwnVersionsAsync(CancellationToken cancellationToken)
        => DataVersions.Of(await Settings.Where(setting => setting.Key.StartsWith(DataVersions.Prefix)).Select(setting => KeyValuePair.Create(setting.Key, setting.Value)).ToListAsync(cancellationToken));

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

    // Given back once: a second time it may already be somebody else's.
    private bool IsTakenBack()
    {
        if (Interlocked.Exchange(ref _lender, null) is not { } lender)
        {
            return _isAtHand;
        }

        // Said before it is given: from then on it may be another turn's.
        _isAtHand = true;
        var isTaken = lender.TakeBack(this);
        if (!isTaken)
        {
            _isAtHand = false;
        }

        return isTaken;
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
