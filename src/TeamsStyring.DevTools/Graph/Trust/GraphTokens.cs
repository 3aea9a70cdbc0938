using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Graph.Data;
using TeamsStyring.DevTools.Graph.Pace;

namespace TeamsStyring.DevTools.Graph.Trust;

/// <summary>Gives out tokens and knows them again, also after a restart. They look like Entra's; only this emulated tenant trusts them.</summary>
internal sealed class GraphTokens(GraphDatabase database, GraphSettings settings, Troubles troubles, TimeProvider clock)
{
    public const int Seconds = 3_599;

    private const string Audience = "https://graph.microsoft.com";

    private readonly HashSet<long> _expired = [];

    public string Issue(GraphCaller caller) => database.Run(() =>
    {
        var serial = settings.Number("Tokens") + 1;
        settings.Set("Tokens", serial);
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        var claims = new JsonObject
        {
            ["aud"] = Audience,
            ["iss"] = $"https://sts.windows.net/{caller.Tenant}/",
            ["iat"] = now,
            ["nbf"] = now,
            ["exp"] = now + Seconds,
            ["tid"] = caller.Tenant,
            ["appid"] = caller.AppId,
            ["app_displayname"] = caller.AppName,
            ["oid"] = caller.UserId,
            ["name"] = caller.UserName,
            ["roles"] = new JsonArray([.. caller.Roles.Select(role => (JsonNode)role)]),
            ["serial"] = serial,
        };
        var text = $"{Encode("""{"typ":"JWT","alg":"HS256"}""")}.{Encode(claims.ToJsonString())}";

        return $"{text}.{Sign(text)}";
    });

    /// <summary>Lets every token that was given out so far run out.</summary>
    public void ExpireAll() => database.Run(() => settings.Set("TokensExpired", settings.Number("Tokens")));

    /// <param name="authorization">The header as it came.</param>
    public TokenReading Read(string? authorization)
    {
        if (authorization is not ['B', 'e', 'a', 'r', 'e', 'r', ' ', .. var token] || token.Length is 0)
        {
            return new TokenReading.Refused("Access token is empty.");
        }

        if (token.Split('.') is not [var header, var body, var signature])
        {
            return new TokenReading.Refused("IDX14100: JWT is not well formed, there are no dots (.).");
        }

        return database.Run(() => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Sign($"{header}.{body}")), Encoding.ASCII.GetBytes(signature))
            && JsonNode.Parse(Base64Url.DecodeFromChars(body)) is JsonObject claims
            ? Alive(claims)
            : new TokenReading.Refused("Access token validation failure. Invalid signature."));
    }

    private static string Encode(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));

    private TokenReading Alive(JsonObject claims)
    {
        var serial = claims["serial"]?.GetValue<long>() ?? 0;
        if (troubles.IsTokenExpired)
        {
            _expired.Add(serial);
        }

        if (claims["exp"]?.GetValue<long>() <= clock.GetUtcNow().ToUnixTimeSeconds() || serial <= settings.Number("TokensExpired") || _expired.Contains(serial))
        {
            return new TokenReading.Refused("Lifetime validation failed, the token is expired.");
        }

        return new TokenReading.Known(new GraphCaller(
            claims["appid"]?.ToString() ?? "",
            claims["app_displayname"]?.ToString() ?? "",
            claims["oid"]?.ToString(),
            claims["name"]?.ToString() ?? "",
            [.. (claims["roles"] as JsonArray ?? []).Select(role => role?.ToString() ?? "")],
            claims["tid"]?.ToString() ?? ""));
    }

    private string Sign(string text)
    {
        if (settings["TokenKey"] is not { } key)
        {
            key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
            settings.Set("TokenKey", key);
        }

        return Base64Url.EncodeToString(HMACSHA256.HashData(Convert.FromBase64String(key), Encoding.ASCII.GetBytes(text)));
    }
}
