using System.Globalization;
using CsvHelper;

namespace TeamsStyring.App.Tables;

/// <summary>Writes delimited text as Excel in Norway and Sweden opens it: UTF-8 with its mark, semicolons, decimal comma.</summary>
internal static class CsvTable
{
    public static async Task WriteAsync(Stream stream, IReadOnlyList<string> headings, IAsyncEnumerable<IReadOnlyList<TableCell>> rows, CancellationToken cancellationToken)
    {
        await using var writer = CsvWriter.Create(stream, new CsvWriterOptions { Separator = ';', WriteByteOrderMark = true }, leaveOpen: true);
        foreach (var heading in headings)
        {
            writer.WriteField(heading);
        }

        await writer.EndRecordAsync(cancellationToken);
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            foreach (var cell in row)
            {
                writer.WriteField(Written(cell));
            }

            await writer.EndRecordAsync(cancellationToken);
        }
    }

    private static string Written(TableCell cell) => cell switch
    {
        { Text: { } text } => GuardedText.Of(text),
        { Number: { } number } => number.ToString("0.############################", CultureInfo.InvariantCulture).Replace('.', ','),
        { Day: { } day } => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => "",
    };
}
