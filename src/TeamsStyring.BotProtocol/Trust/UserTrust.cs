using System.Collections.Frozen;

namespace TeamsStyring.BotProtocol.Trust;

/// <summary>
/// Who a tab or an Office pane calls for, from the token that Entra gave the client. People are known by tenant and object id, never by a name or an address.
/// Source: Teams tab single sign-on; access token claims of the Microsoft identity platform, version 2.
/// </summary>
public sealed class UserTrust(IReadOnlyList<UserAuthority> authorities)
{
    private const string Scope = "access_as_user";

    /// <summary>Microsoft's own clients that may carry the tab or a pane: Teams, Microsoft 365, Office and Outlook. Source: Teams tab single sign-on, «Authorized client applications».</summary>
    private static readonly FrozenSet<string> Clients = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "1fec8e78-bce4-4aaf-ab1b-5451cc387264",
        "5e3ce6c0-2b1f-4285-8d4b-75ee78787346",
        "4765445b-32c6-49b0-83e6-1d93765276ca",
        "0ec893e0-5785-4de6-99da-4ed124e5296c",
        "d3590ed6-52b3-4102-aeff-aad2292ab01c",
        "bc59ab01-8403-45c6-8796-ac3ef710b3e3",
        "27922004-5251-4030-b22d-91ecd9a37ea4",
        "3068386c-7a16-4f6a-a664-043b6b232816");

    private readonly FrozenDictionary<string, UserAuthority> _byIssuer = authorities.ToFrozenDictionary(authority => authority.Issuer, StringComparer.Ordinal);

    public async ValueTask<UserOutcome> IdentifyAsync(string? authorization, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(authorization))
        {
            return Refused(TrustRefusal.NoToken);
        }

        if (BearerTokens.TokenOf(authorization) is not { } token || BearerTokens.IssuerOf(token) is not { } issuer)
        {
            return Refused(TrustRefusal.MalformedToken);
        }

        // Unproven yet: it only says whose keys to try.
        if (!_byIssuer.TryGetValue(issuer, out var authority))
        {
            return Refused(TrustRefusal.WrongIssuer);
        }

        return await authority.Tokens.ValidateAsync(token, cancellationToken) switch
        {
            TokenOutcome.Valid valid => Judge(valid.Token, authority),
            TokenOutcome.Refused refused => Refused(refused.Why),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static UserOutcome Judge(ValidatedToken token, UserAuthority authority)
    {
        if (!string.Equals(token.Find("tid"), authority.TenantId, StringComparison.OrdinalIgnoreCase))
        {
            return Refused(TrustRefusal.WrongTenant);
        }

        if (token.Find("idtyp") is "app" || token.Find("scp") is not { } scopes || token.Find("oid") is not { } person)
        {
            return Refused(TrustRefusal.NotAPerson);
        }

        if (!scopes.Split(' ').Contains(Scope, StringComparer.Ordinal))
        {
            return Refused(TrustRefusal.WrongScope);
        }

        return token.Find("azp") is { } client && (Clients.Contains(client) || string.Equals(client, token.AppId, StringComparison.OrdinalIgnoreCase))
            ? new UserOutcome.Known(authority.TenantId, person)
            : Refused(TrustRefusal.WrongClient);
    }

    private static UserOutcome.Refused Refused(TrustRefusal why) => new(why);
}
