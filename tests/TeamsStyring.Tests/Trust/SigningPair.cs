using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace TeamsStyring.Tests.Trust;

/// <summary>A key of the loopback authority: signs what a test wants signed, and stands in the published keys as the test wants it to.</summary>
internal sealed class SigningPair(string id, int bits, params string[] endorsements) : IDisposable
{
    private readonly RSA _rsa = RSA.Create(bits);

    public string Id { get; } = id;

    public byte[] Sign(ReadOnlySpan<byte> data, HashAlgorithmName hash, RSASignaturePadding padding) => _rsa.SignData(data, hash, padding);

    public byte[] PublicKey => _rsa.ExportRSAPublicKey();

    /// <summary>As it stands at the authority's <c>jwks_uri</c>.</summary>
    public JsonObject Published()
    {
        var parameters = _rsa.ExportParameters(includePrivateParameters: false);
        var key = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = Id,
            ["n"] = Base64Url.EncodeToString(parameters.Modulus),
            ["e"] = Base64Url.EncodeToString(parameters.Exponent),
        };
        if (endorsements.Length > 0)
        {
            key["endorsements"] = new JsonArray([.. endorsements.Select(name => JsonValue.Create(name))]);
        }

        return key;
    }

    public void Dispose() => _rsa.Dispose();
}
