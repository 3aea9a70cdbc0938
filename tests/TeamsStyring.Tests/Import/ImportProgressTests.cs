using TeamsStyring.App.Import;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain;

namespace TeamsStyring.Tests.Import;

public sealed class ImportProgressTests : IDisposable
{
    private readonly StringWriter _console = new();
    private readonly Ticks _clock = new();

    [Fact]
    public void A_short_import_says_nothing_about_how_far_it_has_come()
    {
        var progress = new ImportProgress(_console, _clock, new ImportTexts(Language.Nb));
        progress.Read("plan.csv", 1, 10);
        progress.Done();

        Assert.Equal("", _console.ToString());
    }

    [Fact]
    public void A_long_import_writes_over_one_line_and_takes_it_away()
    {
        var progress = new ImportProgress(_console, _clock, new ImportTexts(Language.Nb));
        _clock.Pass(TimeSpan.FromSeconds(2));
        progress.Read(Path.Combine("mappe", "plan.csv"), 250, 1000);
        progress.Read("plan.csv", 251, 1000);
        _clock.Pass(TimeSpan.FromSeconds(1));
        progress.Written("plan.csv", 1000, 1000);
        progress.Done();

        Assert.Equal(["", "Leser plan.csv … 25 %", "Lagrer plan.csv … 100 %", "                       ", ""], _console.ToString().Split('\r'));
    }

    public void Dispose() => _console.Dispose();

    private sealed class Ticks : TimeProvider
    {
        private long _ticks = 1;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _ticks;

        public void Pass(TimeSpan time) => _ticks += time.Ticks;
    }
}
