using System.CommandLine;
using TeamsStyring.App.Access;
using TeamsStyring.App.Import;
using TeamsStyring.App.Texts;
using TeamsStyring.Storage;

namespace TeamsStyring.App.Starting;

/// <summary><c>import FILE… [--dry-run] [--year Y] [--report OUT.json]</c>.</summary>
internal static class ImportCommand
{
    private const int Earliest = 1900;
    private const int Latest = 2199;

    public static Command Create(StartTexts start, ImportTexts texts)
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore, Description = texts.FilesHelp };
        var trial = new Option<bool>("--dry-run") { Description = texts.TrialHelp };
        var year = new Option<int?>("--year") { Description = texts.YearHelp, HelpName = "Y" };
        var tenant = new Option<string?>("--tenant") { Description = start.TenantHelp, HelpName = "ID" };
        var report = new Option<string?>("--report") { Description = texts.ReportHelp, HelpName = "OUT.json" };
        year.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < Earliest or > Latest)
            {
                result.AddError(texts.NotAYear);
            }
        });
        var command = new Command("import", texts.ImportHelp) { files, trial, year, report, tenant };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            new ImportRequest(parsed.GetValue(files) ?? [], parsed.GetValue(year), parsed.GetValue(trial)), parsed.GetValue(report), parsed.GetValue(tenant), start, texts, cancellationToken));

        return command;
    }

    private static async Task<int> RunAsync(ImportRequest request, string? reportFile, string? named, StartTexts start, ImportTexts texts, CancellationToken cancellationToken)
    {
        await using var room = await CommandRoom.OpenAsync(start, cancellationToken);
        var tenant = room.TenantOf(named, start);
        var progress = new ImportProgress(Console.IsErrorRedirected ? null : Console.Error, room.Get<TimeProvider>(), texts);
        try
        {
            var report = await new ImportFiles(room.Get<WorkingCopies>(), room.Get<IPeopleDirectory>(), room.Get<TimeProvider>(), texts, progress).ImportAsync(tenant, request, cancellationToken);
            await new ImportConsole(Console.Out, Console.Error, texts).TellAsync(report, request.IsTrial);
            var written = reportFile is null || await WriteAsync(report, reportFile, texts, cancellationToken);

            return written && report.Files.All(file => file.WentWell) ? 0 : 1;
        }
        catch (OperationCanceledException)
        {
            progress.Done();
            await Console.Error.WriteLineAsync(texts.Cancelled);

            return 1;
        }
    }

    private static async Task<bool> WriteAsync(ImportReport report, string file, ImportTexts texts, CancellationToken cancellationToken)
    {
        var written = await ImportReportJson.WriteAsync(report, file, cancellationToken);
        await (written ? Console.Out.WriteLineAsync(texts.ReportWritten(file)) : Console.Error.WriteLineAsync(texts.ReportNotWritten(file)));

        return written;
    }
}
