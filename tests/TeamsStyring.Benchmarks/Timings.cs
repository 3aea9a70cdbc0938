using System.Diagnostics;
using System.Globalization;

namespace TeamsStyring.Benchmarks;

/// <summary>How long something took, many times.</summary>
internal sealed class Timings
{
    private readonly List<double> _milliseconds = [];

    /// <param name="warmUps">Runs that are not counted: compiling and the first pages of the database.</param>
    public static async Task<Timings> OfAsync(int warmUps, int runs, Func<int, Task> run)
    {
        var timings = new Timings();
        for (var number = 0; number < warmUps + runs; number++)
        {
            var began = Stopwatch.GetTimestamp();
            await run(number);
            if (number >= warmUps)
            {
                timings._milliseconds.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }
        }

        return timings;
    }

    /// <summary>Measures one more.</summary>
    public async Task<T> MeasureAsync<T>(Func<Task<T>> run)
    {
        var began = Stopwatch.GetTimestamp();
        var result = await run();
        _milliseconds.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);

        return result;
    }

    public double At(double share) => _milliseconds.Order().ElementAt(Math.Min((int)(_milliseconds.Count * share), _milliseconds.Count - 1));

    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"median {At(0.5):0.0} ms, p95 {At(0.95):0.0} ms, highest {_milliseconds.Max():0.0} ms ({_milliseconds.Count} runs)");
}
