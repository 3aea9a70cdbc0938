using System.Collections.Concurrent;
using System.Data;
using Microsoft.Data.Sqlite;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.Storage;

/// <summary>Opens the working copy of a tenant. One for the process.</summary>
public sealed class WorkingCopies : IDisposable
{
    /// <summary>How long a lock that another holds is waited for, in seconds.</summary>
    private const int Patience = 30;
    private const int BriefPatience = 2;

    /// <summary>What a connection keeps of the pages it read, in KB: each turn has its own, and the system keeps the file's pages for all of them.</summary>
    internal const string UsualPages = "PRAGMA cache_size = -500;";

    // As many as write at once on the day a quarter opens: preparing every statement anew would cost as much again as the answers do.
    private const int MostAtHand = 64;

    // As many as an ordinary hour has turns at a time; each holds a connection with what SQLite remembers of the pages it read.
    private const int FewAtHand = 6;

    private readonly ConcurrentBag<WorkingCopy> _atHand = [];
    private readonly VersionWatch _versions;
    private volatile bool _isDisposed;

    /// <param name="folder">Where the database lies; made when missing. Never a network share: SQLite's locks do not hold there.</param>
    public WorkingCopies(string folder)
    {
        Folder = Directory.CreateDirectory(folder).FullName;
        DatabaseFile = Path.Combine(Folder, "teamsstyring.db");
        ConnectionString = new SqliteConnectionStringBuilder { DataSource = DatabaseFile, ForeignKeys = true, DefaultTimeout = Patience, Pooling = true }.ConnectionString;
        _versions = new VersionWatch(ConnectionString);
    }

    /// <summary>The folder that holds the database and its copies.</summary>
    public string Folder { get; }

    public string DatabaseFile { get; }

    internal string ConnectionString { get; }

    /// <summary>How many are open and wait for the next turn.</summary>
    internal int AtHand => _atHand.Count;

    /// <summary>The rows of one tenant.</summary>
    public WorkingCopy Open(TenantId tenant) => Open(tenant, Patience);

    /// <summary>
    /// The rows of one tenant for somebody who is waiting: a lock that another holds is waited for two seconds and not thirty. What fails then fails
    /// with what <see cref="StoreBusy"/> knows, and nothing is written.
    /// </summary>
    public WorkingCopy OpenBriefly(TenantId tenant) => Open(tenant, BriefPatience);

    /// <returns>Whether the database can be read now.</returns>
    public async Task<bool> CanReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            _ = await ListTenantsAsync(cancellationToken);

            return true;
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    /// <returns>Every tenant that this database holds.</returns>
    public async Task<IReadOnlyList<TenantId>> ListTenantsAsync(CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection(ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = """SELECT "Id" FROM "Municipalities" """;
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        List<TenantId> tenants = [];
        while (await rows.ReadAsync(cancellationToken))
        {
            tenants.Add(new TenantId(rows.GetString(0)));
        }

        return tenants;
    }

    /// <summary>The rush is over: closes what was kept for it.</summary>
    public void KeepFew()
    {
        while (_atHand.Count > FewAtHand && _atHand.TryTake(out var copy))
        {
            copy.Close();
        }
    }

    /// <summary>Closes what is at hand; what is still in use closes when it is given back.</summary>
    public void Dispose()
    {
        _isDisposed = true;
        while (_atHand.TryTake(out var copy))
        {
            copy.Close();
        }

        _versions.Dispose();
    }

    /// <summary>
    /// Keeps a copy that a turn has finished with, as it stands: its connection open and its statements prepared, which costs more than most turns ask of it.
    /// </summary>
    /// <returns>Whether it was taken; otherwise it is to be closed.</returns>
    internal bool TakeBack(WorkingCopy copy)
    {
        if (_isDisposed || _atHand.Count >= MostAtHand || copy.Transaction is not null || copy.Connection.State is not ConnectionState.Open)
        {
            return false;
        }

        copy.Forget();
        _atHand.Add(copy);

        return true;
    }

    private WorkingCopy Open(TenantId tenant, int patience)
    {
        var copy = (_atHand.TryTake(out var kept) ? kept : new WorkingCopy(new SqliteConnection(ConnectionString))).Of(tenant, this, _versions);

        // Said each time: a copy that is used again keeps its connection, and with it the patience of whoever had it before.
        copy.Connection.DefaultTimeout = patience;

        // Open for the whole turn, or every query would open it anew and say again what it is to know.
        if (copy.Connection.State is ConnectionState.Closed)
        {
            copy.Connection.Open();

            // A lock is held for a millisecond or two. SQLite looks again after one; the provider would sleep for 150.
            using var briefly = copy.Connection.CreateCommand();
            briefly.CommandText = $"PRAGMA busy_timeout = 200; {UsualPages}";
            briefly.ExecuteNonQuery();
        }

        return copy;
    }
}
