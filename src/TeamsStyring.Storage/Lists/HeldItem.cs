namespace TeamsStyring.Storage.Lists;

/// <summary>
/// An item that the working copy could not take: what it refers to is not there, or something is wrong with it. Kept whole, so that it is tried again when
/// something else changes without asking SharePoint for it once more.
/// </summary>
/// <param name="ETag">The item's version.</param>
/// <param name="Fields">The item's fields as JSON.</param>
/// <param name="ModifiedAt">When somebody last changed the item.</param>
/// <param name="ModifiedBy">Who did, by name; empty when the list does not say.</param>
public sealed record HeldItem(PlanList List, string ItemId, string ETag, string Fields, DateTimeOffset ModifiedAt, string ModifiedBy);
