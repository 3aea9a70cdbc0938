using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Graph.Data;

namespace TeamsStyring.DevTools.Graph.Subscriptions;

/// <summary>Somebody who wants to hear when a list changes.</summary>
/// <param name="List">The list's number.</param>
/// <param name="Seen">The list's last change that was told.</param>
/// <param name="Definition">As it is shown, but for when it expires.</param>
internal sealed record Subscription(string Id, long List, DateTimeOffset Expires, long Seen, JsonObject Definition)
{
    public Uri? NotificationUrl => Address("notificationUrl");

    public Uri? LifecycleUrl => Address("lifecycleNotificationUrl");

    public JsonObject ToJson(string root)
    {
        var json = new JsonObject { ["@odata.context"] = $"{root}/$metadata#subscriptions/$entity", ["id"] = Id };
        foreach (var (name, value) in Definition.Where(property => property.Key is not "tenantId"))
        {
            json[name] = value?.DeepClone();
        }

        json["expirationDateTime"] = GraphTime.Text(Expires);

        return json;
    }

    /// <summary>What is posted when the list has changed: that it has, and nothing of what.</summary>
    public JsonObject Notice() => new()
    {
        ["subscriptionId"] = Id,
        ["clientState"] = Definition["clientState"]?.DeepClone(),
        ["subscriptionExpirationDateTime"] = GraphTime.Text(Expires),
        ["changeType"] = "updated",
        ["resource"] = Definition["resource"]?.DeepClone(),
        ["tenantId"] = Definition["tenantId"]?.DeepClone(),
        ["resourceData"] = new JsonObject(),
    };

    /// <param name="what">Such as <c>reauthorizationRequired</c>.</param>
    public JsonObject LifecycleNotice(string what) => new()
    {
        ["subscriptionId"] = Id,
        ["clientState"] = Definition["clientState"]?.DeepClone(),
        ["subscriptionExpirationDateTime"] = GraphTime.Text(Expires),
        ["lifecycleEvent"] = what,
        ["resource"] = Definition["resource"]?.DeepClone(),
        ["tenantId"] = Definition["tenantId"]?.DeepClone(),
    };

    private Uri? Address(string name) => Uri.TryCreate(Definition[name]?.ToString(), UriKind.Absolute, out var address) ? address : null;
}
