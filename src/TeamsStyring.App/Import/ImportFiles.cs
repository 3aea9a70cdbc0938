using TeamsStyring.App.Access;
using TeamsStyring.App.Tables;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;

namespace TeamsStyring.App.Import;

/// <summary>Imports plan tables and figures (S2-08, S2-40). Each file is one transaction: all its good rows, or none.</summary>
internal sealed class ImportFiles(WorkingCopies copies, IPeopleDirectory directory, TimeProvider clock, ImportTexts texts, ImportProgress progress)
{
    /// <param name="request">What is to be imported, and whether it is only tried.</param>
    public async Task<ImportReport> ImportAsync(TenantId tenant, ImportRequest request, CancellationToken cancellationToken)
    {
        List<FileReport> reports = [];
        foreach (var file in request.Files)
        {
            reports.Add(await ImportAsync(tenant, file, request, cancellationToken));
        }

        progress.Done();

        return new ImportReport(reports);
    }

    private async Task<FileReport> ImportAsync(TenantId tenant, string file, ImportRequest request, CancellationToken cancellationToken)
    {
        return await OpenFile.ReadAsync(file, cancellationToken) switch
        {
            SheetsRead.Refused refused => FileReport.Refused(file, texts.Refused(refused.Reason)),
            SheetsRead.Opened opened when opened.Sheets.Select(PlanTable.In).OfType<PlanTable>().ToList() is { Count: > 0 } tables
                => await ImportAsync(tenant, file, tables, request, cancellationToken),
            _ => FileReport.Refused(file, texts.Refused(FileRefusal.NoPlanTable)),
        };
    }

    private async Task<FileReport> ImportAsync(TenantId tenant, string file, IReadOnlyList<PlanTable> tables, ImportRequest request, CancellationToken cancellationToken)
    {
        await using var copy = copies.Open(tenant);
        var known = await KnownPlans.ReadAsync(copy, YearsOf(tables, request), cancellationToken);
        var met = await new MeetNamed(directory, texts).RunAsync(tenant, tables, known.Persons, cancellationToken);
        var report = new PlaceRows(known.Book, [.. known.Persons, .. met.Persons], texts, request.Year, clock.GetUtcNow()).Place(file, tables, progress);
        if (!request.IsTrial && report.Imported > 0)
        {
            await new WritePlans(copy, progress).WriteAsync(file, known.Book, met.Persons, cancellationToken);
        }

        return report with { Warnings = [.. report.Warnings, .. met.Remarks] };
    }

    private HashSet<int> YearsOf(IReadOnlyList<PlanTable> tables, ImportRequest request)
        => [.. tables.SelectMany(table => table.Rows.Select(row => RowTime.Of(new ImportRow(table, row, 0), request.Year, texts).Time?.Year)).OfType<int>()];
}
