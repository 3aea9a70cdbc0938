using System.Text.Json.Nodes;
using TeamsStyring.BotProtocol.Activities;

namespace TeamsStyring.BotProtocol.Trust;

/// <summary>
/// Whether an activity comes from Teams and is for one of our bots in one of our tenants. The token says who delivers; the activity must then say nothing
/// that the token does not cover. Source: Bot Framework authentication, «Connector to Bot», with the endorsement of the very key.
/// </summary>
public sealed class ChannelTrust(BearerTokens tokens, IReadOnlyList<BotRegistration> registrations, ServiceHosts hosts)
{
    /// <summary>The only channel that we answer to.</summary>
    public const string Channel = "msteams";

    /// <summary>The claim that ties a token to a service address.</summary>
    public const string ServiceUrlClaim = "serviceurl";

    /// <summary>Who delivers, by the header alone: to be known before the body is read.</summary>
    public async ValueTask<TokenOutcome> RecogniseAsync(string? authorization, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(authorization))
        {
            return new TokenOutcome.Refused(TrustRefusal.NoToken);
        }

        return BearerTokens.TokenOf(authorization) is { } token
            ? await tokens.ValidateAsync(token, cancellationToken)
            : new TokenOutcome.Refused(TrustRefusal.MalformedToken);
    }

    /// <summary>Whether the activity is what the token was given for.</summary>
    public ActivityOutcome Judge(ValidatedToken token, Activity activity)
    {
        // An empty channel would match an empty list of endorsements; so the name comes first.
        if (!string.Equals(activity.ChannelId, Channel, StringComparison.Ordinal))
        {
            return Refused(TrustRefusal.WrongChannel);
        }

        if (!token.Endorsements.Contains(Channel, StringComparer.Ordinal))
        {
            return Refused(TrustRefusal.KeyNotEndorsed);
        }

        if (RefusedAddress(token, activity.ServiceUrl) is { } address)
        {
            return Refused(address);
        }

        string[] tenants = [.. new[] { activity.Conversation?.TenantId, Text(activity.ChannelData?["tenant"], "id") }.OfType<string>().Where(tenant => tenant.Length > 0)];
        if (tenants is [])
        {
            return Refused(TrustRefusal.NoTenant);
        }

        if (!tenants.All(tenant => Same(tenant, tenants[0])))
        {
            return Refused(TrustRefusal.TenantsDiffer);
        }

        if (registrations.FirstOrDefault(registration => Same(registration.AppId, token.AppId) && Same(registration.TenantId, tenants[0])) is not { } ours)
        {
            return Refused(TrustRefusal.WrongTenant);
        }

        return activity.Recipient?.Id is { } recipient && Same(recipient, ours.BotId) ? new ActivityOutcome.Trusted(ours) : Refused(TrustRefusal.WrongRecipient);
    }

    private TrustRefusal? RefusedAddress(ValidatedToken token, string? serviceUrl)
    {
        if (token.Find(ServiceUrlClaim) is not { } claimed)
        {
            return TrustRefusal.NoServiceUrlClaim;
        }

        if (serviceUrl is null || !Same(claimed.TrimEnd('/'), serviceUrl.TrimEnd('/')))
        {
            return TrustRefusal.WrongServiceUrl;
        }

        return hosts.Include(serviceUrl) ? null : TrustRefusal.ServiceUrlNotAllowed;
    }

    private static ActivityOutcome.Refused Refused(TrustRefusal why) => new(why);

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static string? Text(JsonNode? node, string name)
        => node is JsonObject holder && holder[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
