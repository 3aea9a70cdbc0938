using CsvHelper;

namespace TeamsStyring.App.Tables;

/// <summary>Reads delimited text. Quotation marks, line breaks inside them and doubled marks as RFC 4180 has it; what breaks the rules is taken as it stands.</summary>
internal static class CsvSheet
{
    private const int HeadingSearch = 60;

    // In the order in which a tie is settled: a comma also stands inside Norwegian numbers.
    private static readonly char[] Delimiters = [';', '\t', '|', ','];

    public static Sheet Read(string text)
    {
        Dictionary<int, RowDamage> damage = [];
        List<TableRow> rows = [];
        using var reader = Open(text, DelimiterOf(text), malformed =>
        {
            if (malformed.Reason is CsvMalformedReason.UnterminatedQuote)
            {
                damage[(int)malformed.LineNumber] = RowDamage.OpenQuote;
            }
        });
        var isCut = false;
        while (!isCut && reader.Read())
        {
            isCut = rows.Count >= TableLimits.Rows || reader.FieldCount > TableLimits.Columns;
            rows.Add(new TableRow((int)reader.LineNumber, CellsOf(reader)));
        }

        return new Sheet("", rows, isCut, damage);
    }

    /// <summary>The delimiter is the one that makes the headings readable.</summary>
    private static char DelimiterOf(string text)
        => Delimiters.MaxBy(delimiter =>
        {
            using var reader = Open(text, delimiter, malformed: null);
            var (headings, cells) = (0, 0);
            for (var row = 0; row < HeadingSearch && reader.Read(); row++)
            {
                headings = Math.Max(headings, CellsOf(reader).Select(Headings.Find).OfType<Column>().Distinct().Count());
                cells = Math.Max(cells, Math.Min(reader.FieldCount, 2));
            }

            return (headings, cells);
        });

    private static string[] CellsOf(CsvReader reader)
    {
        var cells = new string[Math.Min(reader.FieldCount, TableLimits.Columns)];
        for (var index = 0; index < cells.Length; index++)
        {
            cells[index] = reader.GetString(index);
        }

        return cells;
    }

    private static CsvReader Open(string text, char delimiter, Action<CsvMalformedRecord>? malformed)
        => CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = delimiter,
            HasHeader = false,
            TrackLineNumbers = true,
            OnMalformedRecord = malformed,
            IncludeValuesInExceptions = false,

            // Whole tables are held, and most cells of a column say the same.
            PoolStrings = true,
        });
}
