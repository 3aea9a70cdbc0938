using System.Security.Cryptography;
using System.Text.Json.Nodes;
using static TeamsStyring.Tests.Trust.Forgery;

namespace TeamsStyring.Tests.Trust;

/// <summary>What an attacker, a mistake or time itself can bring to <c>/api/messages</c>, by what it is.</summary>
internal static class Forgeries
{
    public static IReadOnlyDictionary<string, Forgery> All { get; } = new Dictionary<string, Forgery>(StringComparer.Ordinal)
    {
        // No token, or none that can be read.
        ["nothing at all"] = Of("no-token", (_, _) => null),
        ["a password"] = Of("malformed-token", (_, _) => "Basic YWRtaW46YWRtaW4="),
        ["the word Bearer alone"] = Of("malformed-token", (_, _) => "Bearer"),
        ["two tokens"] = Of("malformed-token", (app, claims) => $"{Bearer(Good(app, claims))} {Good(app, claims)}"),
        ["two headers in one"] = Of("malformed-token", (app, claims) => $"{Bearer(Good(app, claims))}, Bearer x"),
        ["a token that is no token"] = Of("malformed-token", (_, _) => Bearer("abc")),
        ["three parts of nothing"] = Of("malformed-token", (_, _) => Bearer("..")),
        ["an encrypted token"] = Of("malformed-token", (app, claims) => Bearer($"{Good(app, claims)}.x.y")),
        ["a token longer than any"] = Of("malformed-token", (app, claims) => Bearer(Good(app, With(claims, "padding", new string('x', 14_000))))),

        // Signed otherwise.
        ["no signature, and says so"] = Of("wrong-algorithm", (_, claims) => Bearer(TokenWriter.Write(TokenWriter.Header("none", null), claims, _ => []))),
        ["no signature, with the key's name"] = Of("wrong-algorithm", (app, claims) => Bearer(TokenWriter.Write(TokenWriter.Header("none", app.Authority.Key.Id), claims, _ => []))),
        ["the public key as a shared secret"] = Of("wrong-algorithm", (app, claims) => Bearer(TokenWriter.Write(
            TokenWriter.Header("HS256", app.Authority.Key.Id), claims, data => HMACSHA256.HashData(app.Authority.Key.PublicKey, data)))),
        ["RSA-PSS"] = Of("wrong-algorithm", (app, claims) => Bearer(TokenWriter.Write(
            TokenWriter.Header("PS256", app.Authority.Key.Id), claims, data => app.Authority.Key.Sign(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pss)))),
        ["SHA-1"] = Of("wrong-algorithm", (app, claims) => Bearer(TokenWriter.Write(
            TokenWriter.Header("RS1", app.Authority.Key.Id), claims, data => app.Authority.Key.Sign(data, HashAlgorithmName.SHA1, RSASignaturePadding.Pkcs1)))),
        ["an algorithm in small letters"] = Of("wrong-algorithm", (app, claims) => Bearer(TokenWriter.Write(
            TokenWriter.Header("rs256", app.Authority.Key.Id), claims, data => app.Authority.Key.Sign(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)))),
        ["another hash than the header says"] = Of("wrong-signature", (app, claims) => Bearer(TokenWriter.Write(
            TokenWriter.Header("RS256", app.Authority.Key.Id), claims, data => app.Authority.Key.Sign(data, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1)))),

        // Signed by somebody else.
        ["a stranger's key under its own name"] = Of("unknown-key", (app, claims) => Bearer(TokenWriter.Write(
            TokenWriter.Header("RS256", "mine"), claims, data => app.Authority.StrangersKey.Sign(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)))),
        ["a stranger's key under the channel's name"] = Of("wrong-signature", (app, claims) => Bearer(TokenWriter.Sign(claims, app.Authority.StrangersKey))),
        ["a stranger's key that the header brings along"] = Of("wrong-signature", (app, claims) => Bearer(Signed(app, claims, header => header["jwk"] = app.Authority.StrangersKey.Published()))),
        ["a stranger's keys that the header points to"] = Of("unknown-key", (app, claims) => Bearer(Signed(app, claims, header => (header["jku"], header["kid"]) = ("https://evil.example/keys", "evil")))),
        ["no name of a key"] = Of("unknown-key", (app, claims) => Bearer(Signed(app, claims, header => header.Remove("kid")))),
        ["a key that was replaced long ago"] = Of("unknown-key", (app, claims) => Bearer(TokenWriter.Sign(claims, app.Authority.RetiredKey))),
        ["a key too short to be safe"] = Of("unknown-key", (app, claims) => Bearer(TokenWriter.Sign(claims, app.Authority.ShortKey))),
        ["one of two keys under one name"] = Of("unknown-key", (app, claims) => Bearer(TokenWriter.Sign(claims, app.Authority.TwinKey))),
        ["the key that signs for users"] = Of("unknown-key", (app, claims) => Bearer(TokenWriter.Sign(claims, app.Authority.UserKey))),
        ["claims changed after signing"] = Of("wrong-signature", (app, claims) => Bearer(TokenWriter.Tamper(Good(app, claims), changed => changed["serviceurl"] = "https://smba.trafficmanager.net/teams/"))),
        ["a later end written over the old one"] = Of("wrong-signature", (app, claims) => Bearer(TokenWriter.Tamper(Good(app, claims), changed => changed["exp"] = 4_000_000_000))),
        ["the signature cut off"] = Of("wrong-signature", (app, claims) => Bearer(Good(app, claims)[..(Good(app, claims).LastIndexOf('.') + 1)])),
        ["another token's signature"] = Of("wrong-signature", (app, claims) => Bearer(
            $"{Good(app, claims)[..Good(app, claims).LastIndexOf('.')]}.{Good(app, With(claims, "jti", "other")).Split('.')[2]}")),

        // Issued by or for others.
        ["the emulator's issuer"] = Claiming("wrong-issuer", (_, claims) => claims["iss"] = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/"),
        ["Entra's issuer for skills"] = Claiming("wrong-issuer", (_, claims) => claims["iss"] = "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0"),
        ["the American government's issuer"] = Claiming("wrong-issuer", (_, claims) => claims["iss"] = "https://api.botframework.us"),
        ["the issuer with a stroke after it"] = Claiming("wrong-issuer", (_, claims) => claims["iss"] = "https://api.botframework.com/"),
        ["the issuer in capitals"] = Claiming("wrong-issuer", (_, claims) => claims["iss"] = "https://API.botframework.com"),
        ["no issuer"] = Claiming("wrong-issuer", (_, claims) => claims.Remove("iss")),
        ["somebody else's bot"] = Claiming("wrong-audience", (_, claims) => claims["aud"] = "33333333-cccc-4ccc-8ccc-333333333333"),
        ["a token for the channel itself"] = Claiming("wrong-audience", (_, claims) => claims["aud"] = "https://api.botframework.com"),
        ["a token for nobody"] = Claiming("wrong-audience", (_, claims) => claims.Remove("aud")),
        ["our bot with something after it"] = Claiming("wrong-audience", (_, claims) => claims["aud"] = $"{TeamsApp.FirstApp}.evil"),

        // Too old, too new, for ever.
        ["ended an hour ago"] = Claiming("expired", (app, claims) => claims["exp"] = app.Now.AddHours(-1).ToUnixTimeSeconds()),
        ["ended just more than five minutes ago"] = Claiming("expired", (app, claims) => claims["exp"] = app.Now.AddMinutes(-5).AddSeconds(-2).ToUnixTimeSeconds()),
        ["begins in ten minutes"] = Claiming("not-yet-valid", (app, claims) => claims["nbf"] = app.Now.AddMinutes(10).ToUnixTimeSeconds()),
        ["never ends"] = Claiming("no-expiry", (_, claims) => claims.Remove("exp")),
        ["ends on a word"] = Claiming("malformed-token", (_, claims) => claims["exp"] = "tomorrow"),

        // A key that may not speak for Teams, another channel.
        ["a key that is endorsed for nothing"] = new((app, claims) => Bearer(TokenWriter.Sign(claims, app.Authority.UnendorsedKey)), _ => { }, 403, "key-not-endorsed"),
        ["a key that is endorsed for the web chat"] = new((app, claims) => Bearer(TokenWriter.Sign(claims, app.Authority.WebChatKey)), _ => { }, 403, "key-not-endorsed"),
        ["no channel, with a key that is endorsed for nothing"] = new(
            (app, claims) => Bearer(TokenWriter.Sign(claims, app.Authority.UnendorsedKey)), activity => activity["channelId"] = "", 403, "wrong-channel"),
        ["no channel"] = About("wrong-channel", activity => activity.Remove("channelId")),
        ["the emulator's channel"] = About("wrong-channel", activity => activity["channelId"] = "emulator"),
        ["a channel that the key is endorsed for and we are not on"] = About("wrong-channel", activity => activity["channelId"] = "skype"),

        // Answers that would go elsewhere, with our token.
        ["a token that is for no address"] = new(
            (app, claims) =>
            {
                claims.Remove("serviceurl");

                return Bearer(TokenWriter.Sign(claims, app.Authority.Key));
            },
            _ => { },
            403,
            "no-service-url-claim"),
        ["an address that the token is not for"] = About("wrong-service-url", activity => activity["serviceUrl"] = "https://smba.trafficmanager.net/emea/"),
        ["no address"] = About("wrong-service-url", activity => activity.Remove("serviceUrl")),
        ["a host of the attacker's"] = Luring("https://evil.example/teams/"),
        ["Teams' host in the clear"] = Luring("http://smba.trafficmanager.net/teams/"),
        ["Teams' host as a user name"] = Luring("https://smba.trafficmanager.net@evil.example/teams/"),
        ["Teams' host as a beginning"] = Luring("https://smba.trafficmanager.net.evil.example/teams/"),
        ["a neighbour of Teams' host"] = Luring("https://evil.trafficmanager.net/teams/"),
        ["below Teams' host"] = Luring("https://evil.smba.trafficmanager.net/teams/"),
        ["another port"] = Luring("https://smba.trafficmanager.net:8443/teams/"),
        ["the machine's own metadata"] = Luring("http://169.254.169.254/metadata/"),
        ["another port of this machine"] = Luring("http://127.0.0.1:1/"),
        ["a query that swallows the path"] = Luring("https://smba.trafficmanager.net/teams/?"),
        ["a file"] = Luring("file:///etc/passwd"),

        // Another kommune, another bot.
        ["no kommune"] = About("no-tenant", activity =>
        {
            activity["conversation"]?.AsObject().Remove("tenantId");
            activity.Remove("channelData");
        }),
        ["a kommune that we do not answer for"] = About("wrong-tenant", activity => SetTenant(activity, "cccccccc-3333-4333-8333-cccccccccccc")),
        ["our other kommune, through this one's bot"] = About("wrong-tenant", activity => SetTenant(activity, TeamsApp.SecondTenant)),
        ["two kommuner at once"] = About("tenants-differ", activity => activity["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = TeamsApp.SecondTenant } }),
        ["the other bot's name on it"] = About("wrong-recipient", activity => activity["recipient"] = new JsonObject { ["id"] = $"28:{TeamsApp.SecondApp}" }),
        ["nobody's name on it"] = About("wrong-recipient", activity => activity.Remove("recipient")),
        ["a person's name on it"] = About("wrong-recipient", activity => activity["recipient"] = new JsonObject { ["id"] = $"29:{TeamsApp.FirstApp}" }),
    };

    private static string Good(TeamsApp app, JsonObject claims) => TokenWriter.Sign(claims, app.Authority.Key);

    private static string Signed(TeamsApp app, JsonObject claims, Action<JsonObject> change)
    {
        var header = TokenWriter.Header("RS256", app.Authority.Key.Id);
        change(header);

        return TokenWriter.Write(header, claims, data => app.Authority.StrangersKey.Sign(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
    }

    private static JsonObject With(JsonObject claims, string name, string value)
    {
        var changed = claims.DeepClone().AsObject();
        changed[name] = value;

        return changed;
    }

    private static void SetTenant(JsonObject activity, string tenant)
    {
        activity["conversation"] = new JsonObject { ["id"] = "a:1", ["conversationType"] = "personal", ["tenantId"] = tenant };
        activity["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = tenant } };
    }
}
