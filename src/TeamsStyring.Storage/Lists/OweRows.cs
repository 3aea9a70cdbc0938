using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace TeamsStyring.Storage.Lists;

/// <summary>Owes a list many rows at once: at first a kommune owes everything that it has.</summary>
public static class OweRows
{
    /// <summary>Few enough that nobody who writes meanwhile has to wait for them.</summary>
    private const int Chunk = 5_000;

    /// <param name="keys">As they stand in the list. Rows that are owed already stay as they are.</param>
    /// <param name="since">When it was seen that the list lacks them.</param>
    public static async Task RunAsync(WorkingCopy copy, PlanList list, IEnumerable<string> keys, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var (tenant, name, at) = (copy.Tenant.Value, list.ToString(), since.ToUnixTimeMilliseconds());
        foreach (var chunk in keys.Chunk(Chunk))
        {
            var some = JsonSerializer.Serialize(chunk);
            await copy.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO "OwedWrites" ("Tenant", "List", "Key", "Turn", "Since", "Attempts", "Refusal")
                SELECT {tenant}, {name}, "value", 1, {at}, 0, '' FROM json_each({some}) WHERE true
                ON CONFLICT ("Tenant", "List", "Key") DO NOTHING
                """,
                cancellationToken);
        }
    }
}
