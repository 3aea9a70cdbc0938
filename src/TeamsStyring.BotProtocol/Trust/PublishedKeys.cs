using System.Collections.Frozen;
using Microsoft.IdentityModel.Tokens;

namespace TeamsStyring.BotProtocol.Trust;

/// <summary>What an authority published at one time.</summary>
/// <param name="ById">The keys by <c>kid</c>; two under one id would leave open which of them was endorsed, so neither counts.</param>
public sealed record PublishedKeys(FrozenDictionary<string, PublishedKey> ById, DateTimeOffset ReadAt)
{
    public static PublishedKeys Of(JsonWebKeySet published, DateTimeOffset readAt)
        => new(
            published.Keys.Where(key => key.KeyId is { Length: > 0 })
                .GroupBy(key => key.KeyId, StringComparer.Ordinal)
                .Where(same => same.Count() == 1)
                .Select(same => (same.Key, Published: PublishedKey.Of(same.First())))
                .Where(pair => pair.Published is not null)
                .ToFrozenDictionary(pair => pair.Key, pair => pair.Published ?? throw new InvalidOperationException(), StringComparer.Ordinal),
            readAt);
}
