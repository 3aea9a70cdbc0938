namespace TeamsStyring.SharePoint.Rows;

/// <summary>What came of taking an item from a list.</summary>
/// <param name="Row">The record as it is to stand; <see langword="null"/> when the item is invalid, and then the row stays as it was.</param>
/// <param name="Fields">What the list should say of that record; the item's own when it is invalid.</param>
/// <param name="Changes">What became of every column that the list had changed.</param>
/// <param name="Problems">What is wrong with the item; empty when nothing is.</param>
public sealed record TakenItem(object? Row, RowFields Fields, IReadOnlyList<MergedColumn> Changes, IReadOnlyList<RowProblem> Problems);
