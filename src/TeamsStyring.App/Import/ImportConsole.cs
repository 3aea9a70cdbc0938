using TeamsStyring.App.Texts;

namespace TeamsStyring.App.Import;

/// <summary>Tells a person what became of the files: the sums on standard output, what went wrong on standard error with file, line and column.</summary>
internal sealed class ImportConsole(TextWriter output, TextWriter errors, ImportTexts texts)
{
    private const int WarningsShown = 10;

    public async Task TellAsync(ImportReport report, bool isTrial)
    {
        foreach (var file in report.Files)
        {
            await TellAsync(file);
        }

        if (isTrial)
        {
            await output.WriteLineAsync(texts.Tried);
        }
    }

    private async Task TellAsync(FileReport file)
    {
        if (file.Refusal is { } refusal)
        {
            await errors.WriteLineAsync(texts.RefusedFile(file.File, refusal));

            return;
        }

        await output.WriteLineAsync(texts.FileSummary(file.File, file.Rows, file.Imported, file.Unchanged, file.Rejected.Count));
        if (Added(file.Totals) is { Length: > 0 } added)
        {
            await output.WriteLineAsync($"  {added}");
        }

        foreach (var warning in file.Warnings.Take(WarningsShown))
        {
            await output.WriteLineAsync($"  {warning}");
        }

        if (file.Warnings.Count > WarningsShown)
        {
            await output.WriteLineAsync($"  {texts.MoreWarnings(file.Warnings.Count - WarningsShown)}");
        }

        foreach (var row in file.Rejected)
        {
            await errors.WriteLineAsync(texts.RejectedLine(file.File, row.Sheet ?? "", row.Line, row.Column, row.Reason, row.Text));
        }
    }

    /// <returns>What was new, leaving out what was not.</returns>
    private string Added(ImportTotals totals)
    {
        (int Count, string Key)[] parts =
        [
            (totals.Units, "AddedUnits"), (totals.Goals, "AddedGoals"), (totals.Indicators, "AddedIndicators"), (totals.Initiatives, "AddedInitiatives"),
            (totals.Measurements, "AddedMeasurements"), (totals.FollowUps, "AddedFollowUps"), (totals.Decisions, "AddedDecisions"), (totals.Changed, "ChangedRows"),
        ];

        return string.Join(", ", parts.Where(part => part.Count > 0).Select(part => texts.Counted(part.Count, part.Key)));
    }
}
