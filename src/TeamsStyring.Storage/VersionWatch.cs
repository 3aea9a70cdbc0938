using Microsoft.Data.Sqlite;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.Storage;

/// <summary>
/// Asks the database how far a tenant's rows have come, as every turn does first, on a connection that stays open and never writes: SQLite tells it with one
/// number whether anybody else has written since (<c>PRAGMA data_version</c>), and only then the versions are read again.
/// </summary>
internal sealed class VersionWatch(string connection) : IDisposable
{
    private readonly Lock _one = new();

    private readonly Dictionary<TenantId, DataVersions> _known = [];

    private SqliteCommand? _written;
    private SqliteCommand? _command;
    private long _seen = -1;

    public DataVersions Read(TenantId tenant)
    {
        lock (_one)
        {
            var command = _command ??= Prepare();

            // Asked before the versions are: what is written in between is seen the next time, never missed.
            if (HasBeenWritten(command))
            {
                _known.Clear();
            }
            else if (_known.TryGetValue(tenant, out var known))
            {
                return known;
            }

            command.Parameters[0].Value = tenant.Value;
            var versions = new DataVersions("", "", "", "");
            using var rows = command.ExecuteReader();
            while (rows.Read())
            {
                versions = versions.With(rows.GetString(0), rows.GetString(1));
            }

            return _known[tenant] = versions;
        }
    }

    public void Dispose()
    {
        lock (_one)
        {
            _command?.Connection?.Dispose();
            _command?.Dispose();
            _written?.Dispose();
            (_command, _written) = (null, null);

            // The number is the connection's own: another one's may happen to be the same.
            _known.Clear();
        }
    }

    private bool HasBeenWritten(SqliteCommand command)
    {
        if (_written is null)
        {
            _written = command.Connection?.CreateCommand() ?? throw new InvalidOperationException("The connection is gone.");
            _written.CommandText = "PRAGMA data_version";
        }

        var before = _seen;
        _seen = (long)(_written.ExecuteScalar() ?? -1L);

        return _seen != before;
    }

    private SqliteCommand Prepare()
    {
        var open = new SqliteConnection(connection);
        open.Open();
        var command = open.CreateCommand();
        command.CommandText = DataVersions.Sql;
        command.Parameters.Add("$tenant", SqliteType.Text);

        return command;
    }
}
