using System.Runtime.CompilerServices;
using TeamsStyring.App.Tables;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Export;

/// <summary>Writes everything that was answered to one file, which can be read by people, by spreadsheets, and by the import.</summary>
internal sealed class ExportAnswers(WorkingCopies copies, Organisations organisations, MunicipalCalendar calendar)
{
    /// <param name="file">Ends in <c>.xlsx</c> or <c>.csv</c>; replaced when it is there.</param>
    /// <param name="year">Only that year's plans; <see langword="null"/> for all.</param>
    public async Task<ExportOutcome> ExportAsync(TenantId tenant, string file, int? year, Language language, CancellationToken cancellationToken)
    {
        var isWorkbook = file.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);
        if (!isWorkbook && !file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            return new ExportOutcome.UnknownFormat();
        }

        await using var copy = copies.Open(tenant);
        if (await organisations.ReadAsync(copy, cancellationToken) is not { } organisation)
        {
            return new ExportOutcome.NothingThere();
        }

        var counted = new Counted();
        var rows = RowsAsync(copy, organisation, year, language, counted, cancellationToken);
        IReadOnlyList<string> headings = [.. AnswerRows.Columns.Select(column => Headings.Of(column, language))];
        try
        {
            // A file half written must not lie where a whole one is expected.
            var unfinished = $"{file}.part";
            await using (var stream = File.Create(unfinished))
            {
                await (isWorkbook
                    ? WorkbookTable.WriteAsync(stream, Headings.Of(Column.Status, language), headings, rows, cancellationToken)
                    : CsvTable.WriteAsync(stream, headings, rows, cancellationToken));
            }

            File.Move(unfinished, file, overwrite: true);

            return new ExportOutcome.Written(counted.Rows);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return new ExportOutcome.NotWritable();
        }
    }

    private async IAsyncEnumerable<IReadOnlyList<TableCell>> RowsAsync(
        WorkingCopy copy, Organisation organisation, int? year, Language language, Counted counted, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var rows = new AnswerRows(organisation, language, calendar.Zone);
        await foreach (var answers in ReadAnswers.InOrderAsync(copy, organisation, year, cancellationToken))
        {
            foreach (var row in rows.Of(answers))
            {
                counted.Rows++;

                yield return row;
            }
        }
    }

    private sealed class Counted
    {
        public int Rows { get; set; }
    }
}
