using TeamsStyring.App.Tables;
using TeamsStyring.App.Texts;

namespace TeamsStyring.App.Import;

/// <summary>Whether a row can be read at all.</summary>
internal static class RowShape
{
    private const int LongestCell = 32_767;

    public static RowProblem? Problem(ImportRow row, ImportTexts texts) => row switch
    {
        _ when row.Table.Sheet.Damage.ContainsKey(row.Line) => new RowProblem(null, texts.OpenQuote),
        _ when row.Row.Cells.Skip(row.Table.Headings.Count).Any(cell => !string.IsNullOrWhiteSpace(cell)) => new RowProblem(null, texts.TooManyCells),
        _ when row.Row.Cells.Any(cell => cell.Length > LongestCell) => new RowProblem(null, texts.CellTooLong),
        { IsFigure: true } when !row.Has(Column.Indicator) => new RowProblem(Column.Indicator, texts.NoIndicator),
        _ when !row.Has(Column.Goal) && !row.Has(Column.Indicator) && !row.Has(Column.Initiative) => new RowProblem(Column.Goal, texts.NoSubject),
        _ => null,
    };
}
