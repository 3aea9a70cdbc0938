using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace TeamsStyring.BotProtocol.Trust;

/// <summary>Judges the tokens of one authority. Source: RFC 7519, RFC 6750, and how the Bot Framework signs.</summary>
public sealed class BearerTokens(TokenRules rules, SigningKeys keys, TimeProvider clock)
{
    /// <summary>Longer ones are not read. Those of the channel have some 1 000 characters, those of users some 2 000.</summary>
    private const int Longest = 16 * 1024;

    private const string Scheme = "Bearer ";

    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false, MaximumTokenSizeInBytes = Longest };

    private readonly RememberedTokens _remembered = new(clock);

    /// <returns>The token of a header, which is exactly <c>Bearer</c> and one token; <see langword="null"/> otherwise.</returns>
    public static string? TokenOf(string authorization)
        => authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) && authorization.Length <= Longest && authorization[Scheme.Length..] is { Length: > 0 } token
            && !token.AsSpan().ContainsAny(' ', ',', '\t')
                ? token
                : null;

    /// <returns>Who a token says has issued it, unproven; <see langword="null"/> when it cannot be read.</returns>
    public static string? IssuerOf(string token) => Read(token)?.Issuer;

    /// <param name="token">What came after <c>Bearer</c>.</param>
    public async ValueTask<TokenOutcome> ValidateAsync(string token, CancellationToken cancellationToken)
    {
        if (_remembered.Find(token, keys.Known) is { } remembered)
        {
            return new TokenOutcome.Valid(remembered);
        }

        if (Read(token) is not { } unproven)
        {
            return new TokenOutcome.Refused(TrustRefusal.MalformedToken);
        }

        if (!Algorithms.Contains(unproven.Alg, StringComparer.Ordinal))
        {
            return new TokenOutcome.Refused(TrustRefusal.WrongAlgorithm);
        }

        if (await keys.ReadAsync(unproven.Kid ?? "", cancellationToken) is not { } published)
        {
            return new TokenOutcome.Refused(TrustRefusal.KeysUnavailable);
        }

        if (!published.ById.TryGetValue(unproven.Kid ?? "", out var key))
        {
            return new TokenOutcome.Refused(TrustRefusal.UnknownKey);
        }

        var result = await Handler.ValidateTokenAsync(unproven, ParametersFor(key));
        if (!result.IsValid)
        {
            return new TokenOutcome.Refused(Why(result.Exception));
        }

        var audience = unproven.Audiences.Select(audience => rules.Audiences.GetValueOrDefault(audience)).FirstOrDefault(app => app is not null);
        if (audience is null || (key.Issuer is { } issuer && !IsFor(issuer, unproven)))
        {
            return new TokenOutcome.Refused(audience is null ? TrustRefusal.WrongAudience : TrustRefusal.WrongIssuer);
        }

        var validated = new ValidatedToken(audience, key.Endorsements, ClaimsOf(unproven), new DateTimeOffset(unproven.ValidTo, TimeSpan.Zero));
        _remembered.Add(token, validated, published);

        return new TokenOutcome.Valid(validated);
    }

    private static JsonWebToken? Read(string token)
    {
        try
        {
            // Three parts: signed, not encrypted.
            return Handler.CanReadToken(token) && token.AsSpan().Count('.') == 2 && Handler.ReadJsonWebToken(token) is { } read && IsReadable(read) ? read : null;
        }
        catch (Exception exception) when (exception is ArgumentException or JsonException or FormatException or SecurityTokenException)
        {
            return null;
        }
    }

    // What stands in a token is read when it is asked for, and only then found not to be what it should.
    private static bool IsReadable(JsonWebToken token) => token is { Alg: not null, ValidTo.Year: > 0, ValidFrom.Year: > 0 } && token.Audiences is not null;

    private TokenValidationParameters ParametersFor(PublishedKey key) => new()
    {
        ValidIssuer = rules.Issuer,
        ValidAudiences = rules.Audiences.Keys,
        AudienceValidator = (audiences, _, _) => audiences.Any(rules.Audiences.ContainsKey) ? true : throw new SecurityTokenInvalidAudienceException(),
        LifetimeValidator = RequireLifetime,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        ValidateIssuerSigningKey = true,
        ValidAlgorithms = Algorithms,
        IssuerSigningKey = key.Key,
        TryAllIssuerSigningKeys = false,
    };

    private bool RequireLifetime(DateTime? notBefore, DateTime? expires, SecurityToken token, TokenValidationParameters parameters)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (expires is not { } end)
        {
            throw new SecurityTokenNoExpirationException();
        }

        if (notBefore is { } start && start - TokenRules.Skew > now)
        {
            throw new SecurityTokenNotYetValidException();
        }

        return end + TokenRules.Skew > now ? true : throw new SecurityTokenExpiredException();
    }

    private static TrustRefusal Why(Exception? exception) => exception switch
    {
        SecurityTokenSignatureKeyNotFoundException => TrustRefusal.UnknownKey,
        SecurityTokenInvalidAlgorithmException => TrustRefusal.WrongAlgorithm,
        SecurityTokenInvalidSignatureException => TrustRefusal.WrongSignature,
        SecurityTokenNoExpirationException => TrustRefusal.NoExpiry,
        SecurityTokenExpiredException => TrustRefusal.Expired,
        SecurityTokenNotYetValidException => TrustRefusal.NotYetValid,
        SecurityTokenInvalidAudienceException => TrustRefusal.WrongAudience,
        SecurityTokenInvalidIssuerException => TrustRefusal.WrongIssuer,
        _ => TrustRefusal.MalformedToken,
    };

    // Entra publishes keys for all tenants with a placeholder where the tenant stands.
    private static bool IsFor(string issuer, JsonWebToken token)
        => string.Equals(
            issuer.Replace("{tenantid}", token.TryGetPayloadValue<string>("tid", out var tenant) ? tenant : "", StringComparison.OrdinalIgnoreCase),
            token.Issuer,
            StringComparison.Ordinal);

    private FrozenDictionary<string, string> ClaimsOf(JsonWebToken token)
        => rules.Claims.Select(name => (name, value: token.TryGetPayloadValue<string>(name, out var value) ? value : null))
            .Where(pair => pair.value is not null)
            .ToFrozenDictionary(pair => pair.name, pair => pair.value ?? "", StringComparer.Ordinal);
}
