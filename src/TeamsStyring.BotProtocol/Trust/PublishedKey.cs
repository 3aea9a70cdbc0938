using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace TeamsStyring.BotProtocol.Trust;

/// <summary>A key as an authority publishes it, with what it may be used for.</summary>
/// <param name="Endorsements">The channels that the key may speak for; empty when the authority names none.</param>
/// <param name="Issuer">The issuer that the key is for, where the authority publishes keys of several; <see langword="null"/> otherwise.</param>
public sealed record PublishedKey(SecurityKey Key, IReadOnlyList<string> Endorsements, string? Issuer)
{
    /// <summary>Shorter RSA keys can be broken. Source: NIST SP 800-131A.</summary>
    private const int FewestBits = 2048;

    /// <returns><see langword="null"/> for a key that signs nothing we accept.</returns>
    public static PublishedKey? Of(JsonWebKey key)
        => key is { Kty: JsonWebAlgorithmsKeyTypes.RSA, Use: null or "" or JsonWebKeyUseNames.Sig, KeySize: >= FewestBits }
            ? new PublishedKey(key, Endorsed(key), Text(key, "issuer"))
            : null;

    // The retriever keeps what it has no property for.
    private static IReadOnlyList<string> Endorsed(JsonWebKey key)
        => key.AdditionalData.TryGetValue("endorsements", out var value) && value is JsonElement { ValueKind: JsonValueKind.Array } listed
            ? [.. listed.EnumerateArray().Where(item => item.ValueKind is JsonValueKind.String).Select(item => item.GetString() ?? "")]
            : [];

    private static string? Text(JsonWebKey key, string name)
        => key.AdditionalData.TryGetValue(name, out var value)
            ? value switch
            {
                string text => text,
                JsonElement { ValueKind: JsonValueKind.String } element => element.GetString(),
                _ => null,
            }
            : null;
}
