namespace TeamsStyring.SharePoint.Notices;

/// <summary>What Graph says when a list has changed, or when a subscription needs something. It carries nothing of the list; and whoever knows the address can write one.</summary>
/// <param name="LifecycleEvent">Empty in a notice about a change.</param>
public sealed record Notice(string SubscriptionId, string ClientState, string TenantId, string LifecycleEvent)
{
    /// <summary>Graph wants to hear that we still want the subscription, and may have it.</summary>
    public const string Reauthorize = "reauthorizationRequired";

    /// <summary>Graph has ended the subscription; whoever still wants it makes another.</summary>
    public const string Removed = "subscriptionRemoved";
}
