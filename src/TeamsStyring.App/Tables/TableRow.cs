namespace TeamsStyring.App.Tables;

/// <summary>One row as it stands in a file.</summary>
/// <param name="Line">The line in the file where it starts, or the row's number in the sheet; from 1.</param>
/// <param name="Cells">From the left; a file may leave out empty ones at the end.</param>
internal sealed record TableRow(int Line, IReadOnlyList<string> Cells)
{
    public bool IsBlank => Cells.All(string.IsNullOrWhiteSpace);

    /// <returns>The cell's text, empty when the row is shorter.</returns>
    public string this[int index] => index < Cells.Count ? Cells[index] : "";
}
