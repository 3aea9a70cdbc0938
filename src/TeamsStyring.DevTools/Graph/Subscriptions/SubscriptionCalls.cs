using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Graph.Calls;
using TeamsStyring.DevTools.Graph.Data;
using TeamsStyring.DevTools.Graph.Lists;

namespace TeamsStyring.DevTools.Graph.Subscriptions;

/// <summary>Subscriptions: made after a handshake, renewed, ended.</summary>
internal sealed class SubscriptionCalls(Tenant tenant, SubscriptionTable subscriptions, Handshake handshake, TimeProvider clock)
{
    /// <summary>Whoever reads its own tenant's id from a notice expects the form that Entra's have.</summary>
    private const string UnnamedTenant = "00000000-0000-0000-0000-000000000001";

    private static readonly string[] Addresses = ["notificationUrl", "lifecycleNotificationUrl"];

    public IEnumerable<GraphRoute> Routes =>
    [
        new("GET", "subscriptions", "subscriptions", 0, GraphRight.None, All),
        new("POST", "subscriptions", "createSubscription", 0, GraphRight.None, Create) { Before = ShakeHandsAsync },
        new("GET", "subscriptions/{subscription}", "subscription", 0, GraphRight.None, call => ForOne(call, one => GraphAnswer.Ok(one.ToJson(call.Root)))),
        new("PATCH", "subscriptions/{subscription}", "renewSubscription", 0, GraphRight.None, call => ForOne(call, one => Renew(call, one))),
        new("POST", "subscriptions/{subscription}/reauthorize", "reauthorizeSubscription", 0, GraphRight.None, call => ForOne(call, _ => GraphAnswer.NoContent())),
        new("DELETE", "subscriptions/{subscription}", "deleteSubscription", 0, GraphRight.None, call => ForOne(call, Delete)),
    ];

    private async Task<GraphAnswer?> ShakeHandsAsync(GraphCall call, CancellationToken cancellationToken)
    {
        if ((SubscriptionRules.Refused(call.Content, clock.GetUtcNow()) ?? tenant.Database.Run(() => Unreachable(call))) is { } refusal)
        {
            return refusal;
        }

        foreach (var address in Addresses.Select(name => call.Content[name]?.ToString()).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            if (!await handshake.SucceedsAsync(new Uri(address), cancellationToken))
            {
                return GraphError.Of(400, "ValidationError", "Subscription validation request failed. Notification endpoint must respond with 200 OK to validation request.");
            }
        }

        return null;
    }

    private GraphAnswer? Unreachable(GraphCall call)
    {
        if (SubscriptionRules.Resource(call.Content) is not var (site, list))
        {
            return GraphError.Of(400, "InvalidRequest", "The resource is not supported.");
        }

        if (tenant.Sites.Find(site) is not { } found || tenant.Lists.Find(found, list) is null)
        {
            return GraphError.Of(404, "ResourceNotFound", "The resource could not be found.");
        }

        return tenant.Permissions.RightOf(call.Caller, found) < GraphRight.SiteWrite ? GraphError.Denied() : null;
    }

    private ListRow? List(GraphCall call)
        => SubscriptionRules.Resource(call.Content) is var (site, list) && tenant.Sites.Find(site) is { } found ? tenant.Lists.Find(found, list) : null;

    private GraphAnswer All(GraphCall call) => GraphAnswer.Ok(new JsonObject
    {
        ["@odata.context"] = $"{call.Root}/$metadata#subscriptions",
        ["value"] = new JsonArray([.. subscriptions.Alive().Where(one => IsOwn(call, one)).Select(one => one.ToJson(call.Root))]),
    });

    private GraphAnswer Create(GraphCall call)
    {
        if (List(call) is not { } list)
        {
            return GraphError.NotFound();
        }

        var definition = new JsonObject { ["applicationId"] = call.Caller.AppId, ["creatorId"] = call.Caller.UserId ?? call.Caller.AppId };
        ColumnDefinition.Merge(definition, call.Content);
        definition.Remove("expirationDateTime");
        definition["tenantId"] = Guid.TryParse(call.Caller.Tenant, out var id) ? id.ToString() : UnnamedTenant;
        var made = subscriptions.Add(list, SubscriptionRules.Expiry(call.Content, clock.GetUtcNow()).Expires, definition);

        return GraphAnswer.Created(made.ToJson(call.Root), $"{call.Root}/subscriptions/{made.Id}");
    }

    private GraphAnswer Renew(GraphCall call, Subscription one)
    {
        var (expires, refusal) = SubscriptionRules.Expiry(call.Content, clock.GetUtcNow());
        if (refusal is not null)
        {
            return refusal;
        }

        subscriptions.Renew(one, expires, one.Definition);

        return GraphAnswer.Ok((one with { Expires = expires }).ToJson(call.Root));
    }

    private GraphAnswer Delete(Subscription one)
    {
        subscriptions.Remove(one);

        return GraphAnswer.NoContent();
    }

    private static bool IsOwn(GraphCall call, Subscription one) => one.Definition["applicationId"]?.ToString() == call.Caller.AppId;

    private GraphAnswer ForOne(GraphCall call, Func<Subscription, GraphAnswer> answer)
        => subscriptions.Find(call["subscription"]) is { } one && IsOwn(call, one)
            ? answer(one)
            : GraphError.Of(404, "ResourceNotFound", "The object was not found.");
}
