using Microsoft.Extensions.DependencyInjection;
using TeamsStyring.App.Starting;
using TeamsStyring.DevTools.Sample;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;

namespace TeamsStyring.Benchmarks;

/// <summary>The municipality of Oslo's size in a tenant of its own, as it would be in Teams; made once and kept in the temporary folder.</summary>
internal static class TeamsSample
{
    public static async Task<(string Folder, SampleMunicipality Sample)> MakeAsync(CancellationToken cancellationToken)
    {
        var folder = SampleFolder.Of("oslo-teams");
        var made = Path.Combine(folder, "made");
        var isThere = File.Exists(made);
        if (!isThere && Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        var options = new TeamsStyringOptions { Data = folder, Mode = Mode.Teams };
        await using var services = new ServiceCollection().AddLogging().AddCore(options).BuildServiceProvider();
        var calendar = services.GetRequiredService<MunicipalCalendar>();
        var sample = SampleMunicipality.Create(SampleSize.Oslo, calendar.Today, SampleQuarter.For(calendar, mayMoveDeadline: true), new TenantId(TurnStage.Tenant));
        if (!isThere)
        {
            await services.GetRequiredService<MigrateDatabase>().RunAsync(cancellationToken);
            await using var copy = services.GetRequiredService<WorkingCopies>().Open(new TenantId(TurnStage.Tenant));
            await SampleWriter.WriteAsync(copy, sample, new Progress<int>(), cancellationToken);
            await File.WriteAllTextAsync(made, "", cancellationToken);
        }

        return (folder, sample);
    }
}
