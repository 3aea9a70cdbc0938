namespace TeamsStyring.App.Import;

/// <summary>A row that was not imported, so that somebody can put it right.</summary>
/// <param name="Sheet">The workbook's sheet; <see langword="null"/> for a text file.</param>
/// <param name="Line">The line in the file where the row starts.</param>
/// <param name="Column">The heading of the cell that is wrong, as the file has it.</param>
/// <param name="Text">What stands there; the whole row when nothing does.</param>
internal sealed record RejectedRow(string? Sheet, int Line, string Column, string Reason, string Text);
