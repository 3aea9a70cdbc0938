using System.Diagnostics;
using System.Globalization;

namespace TeamsStyring.Benchmarks;

/// <summary>A municipality of Oslo's size with five years of history, made once a run of the benchmarks and kept in the temporary folder.</summary>
internal static class OsloSample
{
    private const int Port = 5291;

    public static async Task<string> MakeAsync(CancellationToken cancellationToken)
    {
        var folder = SampleFolder.Of("oslo");
        if (File.Exists(Path.Combine(folder, "made")))
        {
            return folder;
        }

        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        var began = Stopwatch.GetTimestamp();
        await using var program = ProgramProcess.Start(folder, Port);
        await program.BecomeReadyAsync(cancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "made"), "", cancellationToken);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"oslo sample made and its first days lived through in {Stopwatch.GetElapsedTime(began).TotalSeconds:0.0} s"));

        return folder;
    }
}
