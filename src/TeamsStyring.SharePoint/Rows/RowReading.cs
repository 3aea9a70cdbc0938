namespace TeamsStyring.SharePoint.Rows;

/// <summary>What came of reading a row.</summary>
/// <param name="Row">The record; <see langword="null"/> when something is wrong.</param>
/// <param name="Problems">Everything that is wrong; empty when nothing is.</param>
public sealed record RowReading(object? Row, IReadOnlyList<RowProblem> Problems);
