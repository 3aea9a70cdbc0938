using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.Storage;

/// <summary>Brings the database to the shape that this program knows, with a copy of it beside first.</summary>
public sealed class MigrateDatabase(WorkingCopies copies, TimeProvider clock)
{
    private static readonly HashSet<string> _known =
        [.. typeof(WorkingCopy).Assembly.GetTypes().Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id).OfType<string>()];

    /// <exception cref="DatabaseNewerException">The database is newer than the program; nothing was changed.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var applied = await new StartReads(copies).ReadMigrationsAsync(cancellationToken);
        if (applied.FirstOrDefault(migration => !_known.Contains(migration)) is { } unknown)
        {
            throw new DatabaseNewerException(unknown);
        }

        if (_known.Count == applied.Count)
        {
            return;
        }

        if (applied.Count > 0)
        {
            await CopyAsync(applied[^1], cancellationToken);
        }

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
