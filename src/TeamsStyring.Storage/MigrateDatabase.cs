using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace TeamsStyring.Storage;

/// <summary>Brings the database to the shape that this program knows, with a copy of it beside first.</summary>
public sealed class MigrateDatabase(WorkingCopies copies, TimeProvider clock)
{
    /// <exception cref="DatabaseNewerException">The database is newer than the program; nothing was changed.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        // Asked first: opening makes the file.
        var existed = File.Exists(copies.DatabaseFile);
        await using var any = copies.Open(default);
        var known = any.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        IReadOnlyList<string> applied = existed ? await ReadAppliedAsync(any, cancellationToken) : [];
        if (applied.FirstOrDefault(migration => !known.Contains(migration)) is { } unknown)
        {
            throw new DatabaseNewerException(unknown);
        }

        if (known.Count == applied.Count)
        {
            return;
        }

        if (applied.Count > 0)
        {
            await CopyAsync(applied[^1], cancellationToken);
        }

        await any.Database.MigrateAsync(cancellationToken);

        // Readers do not wait for the writer, and the setting stays with the file.
        await any.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", cancellationToken);
    }

    // As Entity Framework would read them, without what it takes to make it ask: this is what a start waits for.
    private static async Task<IReadOnlyList<string>> ReadAppliedAsync(WorkingCopy any, CancellationToken cancellationToken)
    {
        await using var command = any.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"""SELECT COUNT(*) FROM "sqlite_master" WHERE "type" = 'table' AND "name" = '{HistoryRepository.DefaultTableName}'""";
        if (await command.ExecuteScalarAsync(cancellationToken) is 0L)
        {
            return [];
        }

        command.CommandText = $"""SELECT "MigrationId" FROM "{HistoryRepository.DefaultTableName}" ORDER BY "MigrationId" """;
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        List<string> applied = [];
        while (await rows.ReadAsync(cancellationToken))
        {
            applied.Add(rows.GetString(0));
        }

        return applied;
    }

    private async Task CopyAsync(string migration, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateDirectory(Path.Combine(copies.Folder, "backups")).FullName;
        var name = $"{migration}-{clock.GetUtcNow():yyyyMMddHHmmss}.db";
        await using var source = new SqliteConnection($"Data Source={copies.DatabaseFile}");
        await using var target = new SqliteConnection($"Data Source={Path.Combine(folder, name)};Pooling=False");
        await source.OpenAsync(cancellationToken);
        await target.OpenAsync(cancellationToken);
        source.BackupDatabase(target);
    }
}
