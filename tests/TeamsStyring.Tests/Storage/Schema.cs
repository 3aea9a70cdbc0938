using Microsoft.Data.Sqlite;

namespace TeamsStyring.Tests.Storage;

/// <summary>Reads what tables, indexes and triggers a database holds.</summary>
internal static class Schema
{
    public static Task<IReadOnlyList<string>> ReadAsync(string file, CancellationToken cancellationToken) => ReadAsync(file, "type <> 'trigger'", cancellationToken);

    public static Task<IReadOnlyList<string>> ReadTriggersAsync(string file, CancellationToken cancellationToken) => ReadAsync(file, "type = 'trigger'", cancellationToken);

    private static async Task<IReadOnlyList<string>> ReadAsync(string file, string which, CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT sql FROM sqlite_master WHERE {which} AND sql IS NOT NULL AND name NOT LIKE '%EFMigrations%' AND name NOT LIKE 'sqlite_%'";
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        List<string> statements = [];
        while (await reader.ReadAsync(cancellationToken))
        {
            statements.Add(string.Join(' ', reader.GetString(0).Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)));
        }

        return [.. statements.Order(StringComparer.Ordinal)];
    }
}
