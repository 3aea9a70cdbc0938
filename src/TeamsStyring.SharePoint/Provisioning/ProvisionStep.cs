using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Provisioning;

/// <summary>One thing that provisioning did, for whoever watches.</summary>
/// <param name="Column">The column's display name; empty when it is about the list.</param>
public sealed record ProvisionStep(ProvisionKind Kind, PlanList List, string ListName, string Column);
