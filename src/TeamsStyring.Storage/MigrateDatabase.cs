using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using TeamsStyring.Storage.Migrations;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.Storage;

/// <summary>Brings the database to the shape that this program knows, with a copy of it beside first.</summary>
public sealed class MigrateDatabase(WorkingCopies copies, TimeProvider clock)
{
    /// <summary>The shapes that this program knows, oldest first. Named, not looked for: that would load Entity Framework at every start, for nothing at most of them.</summary>
    internal static IReadOnlyList<string> Known { get; } = [Initial.Name];

    /// <exception cref="DatabaseNewerException">The database is newer than the program; nothing was changed.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var applied = await new StartReads(copies).ReadMigrationsAsync(cancellationToken);
        if (applied.FirstOrDefault(migration => !Known.Contains(migration, StringComparer.Ordinal)) is { } unknown)
        {
            throw new DatabaseNewerException(unknown);
        }

        if (Known.Count == applied.Count)
        {
            return;
        }

        if (applied.Count > 0)
        {
            await CopyAsync(applied[^1], cancellationToken);
        }

        await ReshapeAsync(cancellationToken);
    }

    private async Task ReshapeAsync(CancellationToken cancellationToken)
    {
        await using var any = copies.Open(default);
        await any.Database.MigrateAsync(cancellationToken);

        // Readers do not wait for the writer, and the setting stays with the file.
        await any.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", cancellationToken);
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
