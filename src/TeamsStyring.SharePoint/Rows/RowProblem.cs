using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Rows;

/// <summary>What is wrong with a row, and where.</summary>
/// <param name="Column">The column's internal name.</param>
/// <param name="Written">What stands there.</param>
public sealed record RowProblem(string Column, ListProblemKind Kind, string Written);
