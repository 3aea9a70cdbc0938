using System.CommandLine;
using TeamsStyring.App.Export;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Starting;

/// <summary><c>export FILE.xlsx|.csv [--year Y]</c>.</summary>
internal static class ExportCommand
{
    private const int Earliest = 1900;
    private const int Latest = 2199;

    public static Command Create(StartTexts start, ExportTexts texts)
    {
        var file = new Argument<string>("FILE") { Description = texts.FileHelp };
        var year = new Option<int?>("--year") { Description = texts.YearHelp, HelpName = "Y" };
        var tenant = new Option<string?>("--tenant") { Description = start.TenantHelp, HelpName = "ID" };
        year.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < Earliest or > Latest)
            {
                result.AddError(texts.NotAYear);
            }
        });
        var command = new Command("export", texts.ExportHelp) { file, year, tenant };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(file), parsed.GetValue(year), parsed.GetValue(tenant), start, texts, cancellationToken));

        return command;
    }

    private static async Task<int> RunAsync(string file, int? year, string? named, StartTexts start, ExportTexts texts, CancellationToken cancellationToken)
    {
        await using var room = await CommandRoom.OpenAsync(start, cancellationToken);
        var tenant = room.TenantOf(named, start);
        var export = new ExportAnswers(room.Get<WorkingCopies>(), room.Get<Organisations>(), room.Get<MunicipalCalendar>());
        try
        {
            var outcome = await export.ExportAsync(tenant, file, year, texts.Language, cancellationToken);
            if (outcome is ExportOutcome.Written written)
            {
                await Console.Out.WriteLineAsync(texts.Written(file, written.Rows));

                return 0;
            }

            await Console.Error.WriteLineAsync(outcome switch
            {
                ExportOutcome.UnknownFormat => texts.UnknownFormat(file),
                ExportOutcome.NothingThere => texts.NothingThere,
                _ => texts.NotWritable(file),
            });

            return 1;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync(texts.Cancelled);

            return 1;
        }
    }
}
