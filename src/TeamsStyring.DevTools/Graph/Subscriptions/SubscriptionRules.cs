using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Graph.Calls;
using TeamsStyring.DevTools.Graph.Data;

namespace TeamsStyring.DevTools.Graph.Subscriptions;

/// <summary>What Graph asks of a subscription to a list.</summary>
internal static class SubscriptionRules
{
    private const int LongestClientState = 128;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(42_300);
    private static readonly TimeSpan Shortest = TimeSpan.FromMinutes(45);

    /// <returns>What is wrong, or null.</returns>
    public static GraphAnswer? Refused(JsonObject asked, DateTimeOffset now)
    {
        if (asked["changeType"]?.ToString() is not "updated")
        {
            return Invalid("Subscription for the provided resource supports only 'updated' changeType.");
        }

        if ((asked["clientState"]?.ToString().Length ?? 0) > LongestClientState)
        {
            return Invalid($"clientState must not be longer than {LongestClientState} characters.");
        }

        // The emulated Graph speaks to nobody outside this machine.
        return IsOnThisMachine(asked["notificationUrl"], isRequired: true) && IsOnThisMachine(asked["lifecycleNotificationUrl"], isRequired: false)
            ? Expiry(asked, now).Refusal
            : Invalid("The notification address is not valid.");
    }

    /// <summary>Too long is refused; too short is made as short as may be.</summary>
    public static (DateTimeOffset Expires, GraphAnswer? Refusal) Expiry(JsonObject asked, DateTimeOffset now)
    {
        if (!GraphTime.TryRead(asked["expirationDateTime"]?.ToString() ?? "", out var expires) || expires <= now)
        {
            return (now, Invalid("Subscription expiration must be in the future."));
        }

        if (expires > now + Longest)
        {
            return (now, Invalid($"Subscription expiration can only be {Longest.TotalMinutes} minutes in the future."));
        }

        return (expires < now + Shortest ? now + Shortest : expires, null);
    }

    /// <returns>Site and list, or null for another resource.</returns>
    public static (string Site, string List)? Resource(JsonObject asked)
        => GraphPath.Split(asked["resource"]?.ToString() ?? "") is ["sites", var site, "lists", var list] ? (site, list) : null;

    private static GraphAnswer Invalid(string message) => GraphError.Of(400, "InvalidRequest", message);

    private static bool IsOnThisMachine(JsonNode? address, bool isRequired)
        => address is null ? !isRequired : Uri.TryCreate(address.ToString(), UriKind.Absolute, out var uri) && uri.IsLoopback;
}
