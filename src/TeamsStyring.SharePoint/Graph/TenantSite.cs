using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.SharePoint.Graph;

/// <summary>One kommune's site, and the ways to it.</summary>
/// <param name="AppId">The application that the kommune has to let in; empty on one's own machine.</param>
public sealed record TenantSite(TenantId Tenant, string AppId, GraphLists Lists, GraphSubscriptions Subscriptions);
