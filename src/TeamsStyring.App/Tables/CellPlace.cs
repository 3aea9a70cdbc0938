using System.Globalization;

namespace TeamsStyring.App.Tables;

/// <summary>«B12»: column and row, as workbooks name a cell.</summary>
internal static class CellPlace
{
    /// <returns>The column from 0; <see langword="null"/> when the text names no cell.</returns>
    public static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var letter in reference ?? "")
        {
            if (!char.IsAsciiLetterUpper(letter) || column > 100_000)
            {
                break;
            }

            column = (column * 26) + (letter - 'A' + 1);
        }

        return column > 0 ? column - 1 : null;
    }

    public static int? RowOf(string reference)
        => int.TryParse(reference.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : null;

    /// <returns>«AB12» for column 27 and row 12.</returns>
    public static string Of(int column, int row)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{letters}{row}");
    }
}
