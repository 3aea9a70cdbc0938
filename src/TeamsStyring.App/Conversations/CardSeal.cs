using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using TeamsStyring.App.Texts;
using TeamsStyring.BotProtocol;
using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Conversations;

/// <summary>
/// Signs what a card's buttons carry, so that nobody can press a button that the bot did not make, nor one of another kommune, nor one that is long past.
/// The inputs come back beside the signed data and are no part of it. Buttons that only say something (<see cref="AskButton"/>) need no seal.
/// </summary>
internal sealed class CardSeal(CardKeys keys, TimeProvider clock)
{
    /// <summary>The name under which the seal stands in the data.</summary>
    public const string Key = "seal";

    private const string Version = "1";
    private const int MacLength = 16;

    private static readonly byte[] BeforeVerb = Encoding.UTF8.GetBytes($"\"{ExecuteAction.VerbKey}\":");
    private static readonly byte[] SaysSomething = Encoding.UTF8.GetBytes($"\"{AskButton.Verb}\"");

    /// <summary>How long a card can be pressed: past the locking of the quarter it asks about, and of the next.</summary>
    public static TimeSpan GoodFor { get; } = TimeSpan.FromDays(180);

    /// <returns>The card as it goes out, its buttons sealed.</returns>
    public async Task<JsonNode?> SealAsync(TenantId tenant, AdaptiveCard card, CancellationToken cancellationToken)
    {
        var written = ProtocolJson.ToBytes(card);
        var json = JsonNode.Parse(written);
        List<JsonObject> buttons = [.. HasVerbs(written) ? Buttons(json) : []];
        if (buttons.Count > 0)
        {
            var key = await keys.NewestAsync(tenant, cancellationToken);
            var expires = (clock.GetUtcNow() + GoodFor).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
            foreach (var data in buttons)
            {
                var names = string.Join(',', data.Select(pair => pair.Key).Order(StringComparer.Ordinal));
                data[Key] = $"{Version}.{key.Id}.{expires}.{names}.{Mac(key, tenant, expires, names, data)}";
            }
        }

        return json;
    }

    public async Task<SealCheck> CheckAsync(TenantId tenant, Press press, CancellationToken cancellationToken)
    {
        if (press.Verb is AskButton.Verb)
        {
            return SealCheck.Whole;
        }

        if (Text(press.Data[Key])?.Split('.') is not [Version, var id, var expires, var names, var mac]
            || !long.TryParse(expires, NumberStyles.None, CultureInfo.InvariantCulture, out var until))
        {
            return SealCheck.Missing;
        }

        if (Text(press.Data[ExecuteAction.VerbKey]) != press.Verb
            || !names.Split(',').Contains(ExecuteAction.VerbKey, StringComparer.Ordinal)
            || await keys.FindAsync(tenant, id, cancellationToken) is not { } key
            || !CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(mac), Encoding.ASCII.GetBytes(Mac(key, tenant, expires, names, press.Data))))
        {
            return SealCheck.Broken;
        }

        return until < clock.GetUtcNow().ToUnixTimeSeconds() ? SealCheck.Expired : SealCheck.Whole;
    }

    /// <returns>What was typed beside the signed data.</returns>
    public static IEnumerable<KeyValuePair<string, JsonNode?>> InputsOf(JsonObject data)
    {
        var own = (Text(data[Key])?.Split('.') is [_, _, _, var names, _] ? names : "").Split(',');

        return data.Where(pair => pair.Key is not (Key or ExecuteAction.VerbKey) && !own.Contains(pair.Key, StringComparer.Ordinal));
    }

    // Every name and value with its length before it, so that no two sets of data read the same.
    private static string Mac(CardKey key, TenantId tenant, string expires, string names, JsonObject data)
    {
        var signed = new StringBuilder();
        Append(Version);
        Append(tenant.Value);
        Append(expires);
        foreach (var name in names.Split(','))
        {
            Append(name);
            Append(data[name] is { } value ? Text(value) is { } text ? $"s{text}" : $"j{value.ToJsonString()}" : "-");
        }

        return Base64Url.EncodeToString(HMACSHA256.HashData(key.Secret, Encoding.UTF8.GetBytes(signed.ToString())).AsSpan(0, MacLength));

        void Append(string part) => signed.Append(CultureInfo.InvariantCulture, $"{part.Length}:{part}");
    }

    // Most answers' buttons only say something. A quotation mark in a text is written as an escape, so that no text looks like a verb.
    private static bool HasVerbs(ReadOnlySpan<byte> card)
    {
        for (var at = card.IndexOf(BeforeVerb); at >= 0; at = card.IndexOf(BeforeVerb))
        {
            card = card[(at + BeforeVerb.Length)..];
            if (!card.StartsWith(SaysSomething))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<JsonObject> Buttons(JsonNode? node) => node switch
    {
        JsonObject item when Text(item["type"]) is "Action.Execute" or "Action.Submit" && item["data"] is JsonObject data && Text(data[ExecuteAction.VerbKey]) is { } verb
            => verb is AskButton.Verb ? [] : Buttons(item["fallback"]).Prepend(data),
        JsonObject item => item.SelectMany(pair => Buttons(pair.Value)),
        JsonArray items => items.SelectMany(Buttons),
        _ => [],
    };

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
