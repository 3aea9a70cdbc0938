namespace TeamsStyring.Storage.Lists;

/// <summary>A row that somebody made invalid in the list. The working copy keeps the row as it last was valid; this says what to mend and goes away when it is mended.</summary>
/// <param name="Key">The row's id; empty when the item has none yet.</param>
/// <param name="Column">The column's internal name.</param>
/// <param name="Written">What stands there.</param>
/// <param name="Since">When it was first seen.</param>
public sealed record ListProblem(PlanList List, string ItemId, string Key, string Column, ListProblemKind Problem, string Written, DateTimeOffset Since);
