using System.Diagnostics;
using TeamsStyring.App.Starting;
using TeamsStyring.DevTools.Sample;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Storage;

namespace TeamsStyring.App.Local;

/// <summary>Makes the sample municipality at the first start, where there is no kommune yet. Needs the local clock to be set.</summary>
internal sealed partial class MakeSample(WorkingCopies copies, MunicipalCalendar calendar, TeamsStyringOptions options, ILogger<MakeSample> logger)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (options.SampleOrDefault is SampleSize.None || (await copies.ListTenantsAsync(cancellationToken)).Contains(LocalTenant.Id))
        {
            return;
        }

        await using var copy = copies.Open(LocalTenant.Id);

        // Somebody who names the day wants the calendar as it is on that day; everybody else wants a card to be waiting.
        var quarter = SampleQuarter.For(calendar, mayMoveDeadline: options.Local.Now is null);
        var sample = SampleMunicipality.Create(options.SampleOrDefault, calendar.Today, quarter, LocalTenant.Id);
        var started = Stopwatch.GetTimestamp();
        await SampleWriter.WriteAsync(copy, sample, new Tenths(sample.GoalCount, logger), cancellationToken);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        Log.Made(logger, options.SampleOrDefault, sample.Units.Count, sample.Counts.Goals, seconds);
    }

    private sealed class Tenths(int all, ILogger logger) : IProgress<int>
    {
        private int _told;

        public void Report(int value)
        {
            var tenths = (int)(value * 10L / all);
            if (tenths > _told && all > 1_000)
            {
                _told = tenths;
                Log.Progress(logger, tenths * 10);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "Made the sample municipality {Size}: {Units} units, {Goals} goals, in {Seconds:0.0} s.")]
        public static partial void Made(ILogger logger, SampleSize size, int units, int goals, double seconds);

        [LoggerMessage(EventId = 2, Level = LogLevel.Information, Message = "Making the sample municipality: {Percent} %")]
        public static partial void Progress(ILogger logger, int percent);
    }
}
