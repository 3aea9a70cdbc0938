using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Migrations;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.Storage.Queries;

/// <summary>
/// What a start asks of the database before it can listen. It asks the database itself: learning how the rows are kept takes longer than the rest of a start,
/// and is done beside it.
/// </summary>
public sealed class StartReads(WorkingCopies copies)
{
    /// <returns>What was done to the database to give it its shape, oldest first.</returns>
    public Task<IReadOnlyList<string>> ReadMigrationsAsync(CancellationToken cancellationToken)
        => File.Exists(copies.DatabaseFile) ? ReadMigrationsAsync(HistoryRepository.DefaultTableName, cancellationToken) : Task.FromResult<IReadOnlyList<string>>([]);

    /// <returns>The value that is kept under a key; <see langword="null"/> when there is none.</returns>
    public async Task<string?> ReadSettingAsync(TenantId tenant, string key, CancellationToken cancellationToken)
        => await ReadAsync("""SELECT "Value" FROM "Settings" WHERE "Tenant" = $tenant AND "Key" = $key""", [("$tenant", tenant.Value), ("$key", key)], static row => row.GetString(0), cancellationToken)
            is [var value] ? value : null;

    /// <returns>Whether a reminder should have been sent by now.</returns>
    public async Task<bool> OwesRemindersAsync(TenantId tenant, DateTimeOffset now, CancellationToken cancellationToken)
        => await ReadAsync(
            """SELECT 1 FROM "Reminders" WHERE "Tenant" = $tenant AND "State" IN ('Planned', 'Sending') AND "PlannedFor" <= $now LIMIT 1""",
            [("$tenant", tenant.Value), ("$now", now.ToUnixTimeMilliseconds())],
            static row => row.GetInt32(0),
            cancellationToken) is not [];

    private async Task<IReadOnlyList<string>> ReadMigrationsAsync(string table, CancellationToken cancellationToken)
        => await ReadAsync("""SELECT 1 FROM "sqlite_master" WHERE "type" = 'table' AND "name" = $table""", [("$table", table)], static row => row.GetInt32(0), cancellationToken) is [] ? []
            : await ReadAsync($"""SELECT "MigrationId" FROM "{table}" ORDER BY "MigrationId" """, [], static row => row.GetString(0), cancellationToken);

    private async Task<IReadOnlyList<T>> ReadAsync<T>(string sql, (string Name, object Value)[] values, Func<SqliteDataReader, T> read, CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection(copies.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        List<T> found = [];
        while (await rows.ReadAsync(cancellationToken))
        {
            found.Add(read(rows));
        }

        return found;
    }
}
