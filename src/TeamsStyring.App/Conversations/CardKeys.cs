using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Conversations;

/// <summary>
/// The keys of each kommune's cards, kept beside its rows so that a restart and a second node know them. A new one is made every quarter; the old ones
/// stay until the last card they signed has expired. One kommune's key opens no other's card.
/// </summary>
internal sealed class CardKeys(WorkingCopies copies, TimeProvider clock)
{
    private const string Setting = "card-keys";

    private static readonly TimeSpan _signsFor = TimeSpan.FromDays(90);

    private readonly ConcurrentDictionary<TenantId, IReadOnlyList<CardKey>> _known = new();

    /// <returns>The key that signs today.</returns>
    public async Task<CardKey> NewestAsync(TenantId tenant, CancellationToken cancellationToken)
        => _known.TryGetValue(tenant, out var known) && known[0].MadeAt > clock.GetUtcNow() - _signsFor ? known[0] : (await RenewAsync(tenant, cancellationToken))[0];

    /// <returns><see langword="null"/> when no card of this kommune was signed with such a key.</returns>
    public async Task<CardKey?> FindAsync(TenantId tenant, string id, CancellationToken cancellationToken)
        => (_known.GetValueOrDefault(tenant) ?? []).FirstOrDefault(key => key.Id == id)
            ?? (await ReadAsync(tenant, cancellationToken)).FirstOrDefault(key => key.Id == id);

    private async Task<IReadOnlyList<CardKey>> ReadAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        await using var copy = copies.Open(tenant);
        var kept = Parse(await copy.ReadSettingAsync(Setting, cancellationToken));
        if (kept.Count > 0)
        {
            _known[tenant] = kept;
        }

        return kept;
    }

    private async Task<IReadOnlyList<CardKey>> RenewAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        await using var copy = copies.Open(tenant);

        // The lock first: two who start at the same moment would otherwise each sign with a key that the other has overwritten.
        IReadOnlyList<CardKey> keys = [];
        await copy.TogetherAsync(async () =>
        {
            keys = Parse(await copy.ReadSettingAsync(Setting, cancellationToken));
            var now = clock.GetUtcNow();
            if (keys is [] || keys[0].MadeAt <= now - _signsFor)
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"{RandomNumberGenerator.GetInt32(0x1000000):x6}");
                keys = [new CardKey(id, RandomNumberGenerator.GetBytes(32), now), .. keys.Where(key => key.MadeAt > now - _signsFor - CardSeal.GoodFor)];
                await copy.KeepSettingAsync(Setting, JsonSerializer.Serialize(keys), cancellationToken);
            }
        });
        _known[tenant] = keys;

        return keys;
    }

    private static IReadOnlyList<CardKey> Parse(string? value) => value is null ? [] : JsonSerializer.Deserialize<IReadOnlyList<CardKey>>(value) ?? [];
}
