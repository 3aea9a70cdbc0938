using System.Diagnostics;
using System.Globalization;

namespace TeamsStyring.Benchmarks;

/// <summary>Tells how a long run is coming along, now and then: whoever waits wants to see that something happens, and not every step of it.</summary>
internal sealed class Progress
{
    private static readonly TimeSpan Seldom = TimeSpan.FromSeconds(15);

    private readonly long _began = Stopwatch.GetTimestamp();
    private TimeSpan _last = -Seldom;

    public void Tell(string what)
    {
        var now = Stopwatch.GetElapsedTime(_began);
        if (now - _last >= Seldom)
        {
            _last = now;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  [{now:hh\\:mm\\:ss}] {what}"));
        }
    }
}
