namespace TeamsStyring.Storage.Lists;

/// <summary>
/// A list in SharePoint that the tenant's rows live in. A tenant without any keeps its plans here alone, and then no write is owed to anybody.
/// </summary>
/// <param name="ListId">The list's id on the site.</param>
/// <param name="DeltaLink">Where the next pull goes on; empty when everything has to be read anew.</param>
/// <param name="PulledAt">When the list was last read to its end; <see langword="null"/> before the first time.</param>
/// <param name="SubscriptionId">Graph's subscription that wakes the pull; empty when there is none.</param>
/// <param name="ClientState">The secret that a notice about the list must carry; empty when there is no subscription.</param>
/// <param name="Failing">Why the list cannot be read or written now, as a stable code; empty while it can.</param>
public sealed record SyncedList(
    PlanList List,
    string ListId,
    string DeltaLink,
    DateTimeOffset? PulledAt,
    string SubscriptionId,
    DateTimeOffset? SubscriptionExpires,
    string ClientState,
    string Failing,
    DateTimeOffset? FailingSince);
