using System.Text.Json;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Local;

/// <summary>Keeps the local clock in Data, so that it goes on after a restart where it would have been.</summary>
internal sealed class KeepClock(WorkingCopies copies, StartReads reads, LocalClock clock)
{
    private const string Key = "local-clock";

    /// <returns><see langword="null"/> before the first start has been lived through.</returns>
    public async Task<StoredClock?> ReadAsync(CancellationToken cancellationToken)
    {
        var kept = await reads.ReadSettingAsync(LocalTenant.Id, Key, cancellationToken);

        return kept is null ? null : JsonSerializer.Deserialize(kept, StoredClock.Json.Default.StoredClock);
    }

    /// <summary>Writes down what the clock shows now; before the work of a step, so that a killed process does not come back to an earlier time.</summary>
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        var value = JsonSerializer.Serialize(new StoredClock(clock.GetUtcNow(), clock.Ahead), StoredClock.Json.Default.StoredClock);
        await using var copy = copies.Open(LocalTenant.Id);
        await copy.KeepSettingAsync(Key, value, cancellationToken);
    }
}
