using System.Data;
using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Domain.Reminders;
using TeamsStyring.Storage.Conversations;
using TeamsStyring.Storage.Lists;
using TeamsStyring.Storage.Local;
using TeamsStyring.Storage.Settings;

namespace TeamsStyring.Storage;

/// <summary>
/// One tenant's rows. The domain's records are the rows; the tenant is a column that no record knows, filtered and filled here and nowhere else.
/// Open one with <see cref="WorkingCopies.Open"/>, dispose it after the turn. What people do on an ordinary day is asked and written with statements of our
/// own; Entity Framework, which takes longer to learn the rows than the rest of a start together, comes when somebody asks for a set of rows or saves changes.
/// </summary>
public sealed partial class WorkingCopy : IDisposable, IAsyncDisposable
{
    internal const string TenantColumn = "Tenant";

    private readonly SqliteConnection _connection;

    // As long as the connection is open, which outlasts the turn when the copy is kept at hand. Closing it ends what was prepared on it.
    private readonly Dictionary<string, DbCommand> _prepared = new(StringComparer.Ordinal);

    private EntitySide? _entities;
    private DbTransaction? _statements;

    // Set with the tenant, before anything is asked.
    private VersionWatch? _versions;
    private WorkingCopies? _lender;
    private bool _isAtHand;

    internal WorkingCopy(SqliteConnection connection)
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

    public TenantId Tenant { get; private set; }

    public DbSet<Municipality> Municipalities => Entities.Set<Municipality>();

    public DbSet<Unit> Units => Entities.Set<Unit>();

    public DbSet<Person> Persons => Entities.Set<Person>();

    public DbSet<PersonConversation> Conversations => Entities.Set<PersonConversation>();

    public DbSet<SharedConversation> SharedConversations => Entities.Set<SharedConversation>();

    public DbSet<ConversationMemory> Memories => Entities.Set<ConversationMemory>();

    public DbSet<PendingTurn> PendingTurns => Entities.Set<PendingTurn>();

    public DbSet<Dimension> Dimensions => Entities.Set<Dimension>();

    public DbSet<Plan> Plans => Entities.Set<Plan>();

    public DbSet<Goal> Goals => Entities.Set<Goal>();

    public DbSet<Indicator> Indicators => Entities.Set<Indicator>();

    public DbSet<Measurement> Measurements => Entities.Set<Measurement>();

    public DbSet<Initiative> Initiatives => Entities.Set<Initiative>();

    public DbSet<InitiativeDecision> Decisions => Entities.Set<InitiativeDecision>();

    public DbSet<FollowUp> FollowUps => Entities.Set<FollowUp>();

    public DbSet<FollowUpDraft> Drafts => Entities.Set<FollowUpDraft>();

    public DbSet<Involvement> Involvements => Entities.Set<Involvement>();

    public DbSet<Evidence> Evidence => Entities.Set<Evidence>();

    public DbSet<HandoverRequest> Handovers => Entities.Set<HandoverRequest>();

    public DbSet<DeadlineSet> Deadlines => Entities.Set<DeadlineSet>();

    public DbSet<Reminder> Reminders => Entities.Set<Reminder>();

    public DbSet<LocalMessage> LocalMessages => Entities.Set<LocalMessage>();

    public DbSet<Setting> Settings => Entities.Set<Setting>();

    public DbSet<SyncedList> SyncedLists => Entities.Set<SyncedList>();

    public DbSet<OwedWrite> OwedWrites => Entities.Set<OwedWrite>();

    public DbSet<ListLink> ListLinks => Entities.Set<ListLink>();

    public DbSet<ListProblem> ListProblems => Entities.Set<ListProblem>();

    public DbSet<HeldItem> HeldItems => Entities.Set<HeldItem>();

    public DbSet<ListTrace> ListTraces => Entities.Set<ListTrace>();

    public DatabaseFacade Database => Entities.Database;

    public ChangeTracker ChangeTracker => Entities.ChangeTracker;

    internal SqliteConnection Connection => _connection;

    internal EntityRows Entities => (_entities ??= new EntitySide(_connection, Tenant)).Rows;

    /// <summary>The transaction that the statements of this copy are part of; <see langword="null"/> outside one.</summary>
    internal DbTransaction? Transaction => _statements ?? _entities?.Transaction;

    public EntityEntry Add(object row) => Entities.Add(row);

    public void AddRange(params IEnumerable<object> rows) => Entities.AddRange(rows);

    public EntityEntry Update(object row) => Entities.Update(row);

    public void UpdateRange(params IEnumerable<object> rows) => Entities.UpdateRange(rows);

    public EntityEntry<T> Entry<T>(T row)
        where T : class
        => Entities.Entry(row);

    public Task<int> SaveChangesAsync(CancellationToken cancellationToken) => Entities.SaveChangesAsync(cancellationToken);

    /// <returns>This copy, showing one tenant's rows and no others.</returns>
    internal WorkingCopy Of(TenantId tenant, WorkingCopies lender, VersionWatch versions)
    {
        Tenant = tenant;
        _entities?.Show(tenant);
        _versions = versions;
        _lender = lender;
        _isAtHand = false;

        return this;
    }

    /// <summary>Forgets what a turn changed and did not save.</summary>
    internal void Forget() => _entities?.Forget();

    /// <summary>Several statements that are written together or not at all, with the lock taken first: what is read among them nobody changes meanwhile.</summary>
    public Task TogetherAsync(Func<Task> statements) => RunTogetherAsync(async () =>
    {
        await statements();
        return true;
    });

    /// <inheritdoc cref="TogetherAsync"/>
    /// <returns><see langword="false"/> when the statements gave up by saying so, or when somebody was first with a row that only one may write; then nothing stands.</returns>
    public async Task<bool> TryTogetherAsync(Func<Task<bool>> statements)
    {
        try
        {
            return await RunTogetherAsync(statements);
        }
        catch (SqliteException exception) when (PreparedWrites.IsTaken(exception))
        {
            return false;
        }
    }

    /// <returns>A statement whose values are named <c>$…</c>, ready for this tenant.</returns>
    internal DbCommand Prepare(string sql)
    {
        if (!_prepared.TryGetValue(sql, out var command))
        {
            command = _connection.CreateCommand();
            command.CommandText = sql;
            foreach (var name in Placeholder.Matches(sql).Select(match => match.Value).Distinct(StringComparer.Ordinal))
            {
                var value = command.CreateParameter();
                value.ParameterName = name;
                command.Parameters.Add(value);
            }

            _prepared.Add(sql, command);
        }

        command.Transaction = Transaction;
        command.CommandTimeout = _connection.DefaultTimeout;
        command.Parameters["$tenant"].Value = Tenant.Value;

        return command;
    }

    /// <summary>Gives the copy back. Whatever was not saved is gone.</summary>
    public void Dispose()
    {
        if (!IsTakenBack())
        {
            Close();
        }
    }

    /// <inheritdoc cref="Dispose"/>
    public async ValueTask DisposeAsync()
    {
        if (!IsTakenBack())
        {
            await (_entities?.DisposeAsync() ?? ValueTask.CompletedTask);
            await _connection.DisposeAsync();
        }
    }

    /// <summary>Ends a copy that nobody uses.</summary>
    internal void Close()
    {
        _entities?.Dispose();
        _connection.Dispose();
    }

    /// <summary>
    /// What is remembered of the tenant's rows is good as long as these stay. Inside a transaction they are its own, so that nothing uncommitted is
    /// remembered under a version that others know.
    /// </summary>
    public ValueTask<DataVersions> ReadVersionsAsync(CancellationToken cancellationToken)
        => Transaction is null && _versions is { } watch ? ValueTask.FromResult(watch.Read(Tenant)) : new(ReadOwnVersionsAsync(cancellationToken));

    /// <returns>Changes whenever a follow-up for one of the periods does.</returns>
    internal async Task<string> ReadAnswersVersionAsync(IEnumerable<ReportingPeriod> periods, CancellationToken cancellationToken)
    {
        var keys = PreparedReads.Words(periods.Select(period => $"answered-{period}"));
        var values = await this.ReadAsync(
            """SELECT r."Value" FROM "Settings" AS r WHERE r."Tenant" = $tenant AND r."Key" IN (SELECT value FROM json_each($keys)) ORDER BY r."Key" """,
            [("$keys", keys)],
            static row => row.GetString(0),
            cancellationToken);

        return string.Join(' ', values);
    }

    [GeneratedRegex(@"\$\w+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Placeholder { get; }

    private async Task<bool> RunTogetherAsync(Func<Task<bool>> statements)
    {
        await using var transaction = _connection.BeginTransaction(deferred: false);
        _statements = transaction;
        try
        {
            if (!await statements())
            {
                return false;
            }

            await transaction.CommitAsync();
            return true;
        }
        finally
        {
            _statements = null;
        }
    }

    private async Task<DataVersions> ReadOwnVersionsAsync(CancellationToken cancellationToken)
        => DataVersions.Of(await this.ReadAsync(DataVersions.Sql, [], static row => KeyValuePair.Create(row.GetString(0), row.GetString(1)), cancellationToken));

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
}
