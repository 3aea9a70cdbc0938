using System.Diagnostics;
using System.Globalization;
using TeamsStyring.DevTools.Sample;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;

namespace TeamsStyring.DevTools;

/// <summary>Makes a sample municipality in a folder and says how long it took and how much memory.</summary>
internal sealed class SampleCommand(TimeProvider clock)
{
    private const string Tenant = "local";

    public async Task<int> RunAsync(string[] arguments, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        if (Read(arguments) is not var (size, folder, today, quarter))
        {
            return Sentences.Fail("Say --size small, medium, large or oslo, --data FOLDER, and --today yyyy-MM-dd where today is another day.", error);
        }

        var watch = Stopwatch.StartNew();
        var copies = new WorkingCopies(folder);
        if (File.Exists(copies.DatabaseFile))
        {
            return Sentences.Fail($"{copies.DatabaseFile} is there already. A sample is made in an empty folder.", error);
        }

        await new MigrateDatabase(copies, clock).RunAsync(cancellationToken);
        await using var copy = copies.Open(new TenantId(Tenant));
        var sample = SampleMunicipality.Create(size, today, quarter, new TenantId(Tenant));
        await SampleWriter.WriteAsync(copy, sample, new Percent(sample.GoalCount, output), cancellationToken);
        using var process = Process.GetCurrentProcess();
        var megabytes = process.PeakWorkingSet64 / (1024 * 1024);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{size}: {sample.Units.Count} units, {sample.Counts.Goals} goals a year, {sample.History.Count} quarters in {watch.Elapsed.TotalSeconds:0.0} s, at most {megabytes} MB."));

        return 0;
    }

    private (SampleSize Size, string Folder, DateOnly Today, SampleQuarter Quarter)? Read(string[] arguments)
    {
        var named = arguments.Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        var calendar = new MunicipalCalendar(clock, MunicipalCalendar.NorwegianTime);
        var today = calendar.Today;
        if (!Enum.TryParse<SampleSize>(named.GetValueOrDefault("--size"), ignoreCase: true, out var size) || size is SampleSize.None
            || named.GetValueOrDefault("--data") is not { Length: > 0 } folder
            || (named.TryGetValue("--today", out var day) && !DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out today)))
        {
            return null;
        }

        return (size, folder, today, SampleQuarter.For(At(today, calendar), mayMoveDeadline: day is null));
    }

    private static MunicipalCalendar At(DateOnly today, MunicipalCalendar calendar)
        => today == calendar.Today ? calendar : new MunicipalCalendar(new Noon(calendar.At(today, new TimeOnly(12, 0))), calendar.Zone);

    private sealed class Noon(DateTimeOffset instant) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => instant.ToUniversalTime();
    }

    private sealed class Percent(int all, TextWriter output) : IProgress<int>
    {
        private int _told;

        public void Report(int value)
        {
            var percent = value * 100 / all;
            if (percent >= _told + 10)
            {
                _told = percent;
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{percent} %"));
            }
        }
    }
}
