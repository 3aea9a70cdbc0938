namespace TeamsStyring.Storage.Lists;

/// <summary>Which item of a list holds which row, and what both sides last agreed on.</summary>
/// <param name="Key">The row's id, as it stands in the list.</param>
/// <param name="ItemId">The item's id in the list.</param>
/// <param name="ETag">The item's version when both sides last agreed.</param>
/// <param name="Fields">
/// The fields last agreed on, as JSON: what is changed on either side is told by comparing with these. Empty in lists that are only appended to.
/// </param>
/// <param name="Fingerprint">In lists that are only appended to: tells an item that somebody edited from one that nobody did. Empty in the others.</param>
public sealed record ListLink(PlanList List, string Key, string ItemId, string ETag, string Fields, string Fingerprint);
