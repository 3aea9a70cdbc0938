using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace TeamsStyring.Tests.Trust;

/// <summary>Writes tokens by hand, good and forged: no library of ours or anybody's decides what a forger may write.</summary>
internal static class TokenWriter
{
    public static string Write(JsonObject header, JsonObject claims, Func<byte[], byte[]> sign)
    {
        var signed = $"{Part(header)}.{Part(claims)}";

        return $"{signed}.{Base64Url.EncodeToString(sign(Encoding.ASCII.GetBytes(signed)))}";
    }

    public static JsonObject Header(string algorithm, string? keyId)
    {
        var header = new JsonObject { ["alg"] = algorithm, ["typ"] = "JWT" };
        if (keyId is not null)
        {
            header["kid"] = keyId;
        }

        return header;
    }

    public static string Sign(JsonObject claims, SigningPair key)
        => Write(Header("RS256", key.Id), claims, data => key.Sign(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));

    /// <summary>The same token with other claims and the old signature.</summary>
    public static string Tamper(string token, Action<JsonObject> change)
    {
        var parts = token.Split('.');
        var claims = JsonNode.Parse(Base64Url.DecodeFromChars(parts[1]))?.AsObject() ?? [];
        change(claims);

        return $"{parts[0]}.{Part(claims)}.{parts[2]}";
    }

    private static string Part(JsonObject json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json.ToJsonString()));
}
