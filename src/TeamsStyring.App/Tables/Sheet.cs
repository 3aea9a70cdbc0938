namespace TeamsStyring.App.Tables;

/// <summary>A sheet of a workbook, or a whole text file.</summary>
/// <param name="Name">The sheet's name; empty for a text file.</param>
/// <param name="IsCut">It goes on beyond what a table may hold; what is here is not all of it.</param>
/// <param name="Damage">What is wrong with a row, by its line: an opened quotation mark that never closes.</param>
internal sealed record Sheet(string Name, IReadOnlyList<TableRow> Rows, bool IsCut, IReadOnlyDictionary<int, RowDamage> Damage);
