using System.Diagnostics;
using System.Runtime.InteropServices;

namespace TeamsStyring.Benchmarks;

/// <summary>The program as the container runs it: compiled ahead, so that a start does not wait for the compiler.</summary>
internal static class PublishedProgram
{
    private const string Runtime = "linux-x64";

    /// <returns>Where it lies; <see langword="null"/> on a machine that it is not published for.</returns>
    public static async Task<string?> MakeAsync(CancellationToken cancellationToken)
    {
        if (!OperatingSystem.IsLinux() || RuntimeInformation.OSArchitecture is not Architecture.X64)
        {
            return null;
        }

        var folder = Path.Combine(Path.GetTempPath(), "teamsstyring-benchmark-published");
        string[] arguments =
        [
            "publish", Path.Combine(Root(), "src", "TeamsStyring.App"), "--configuration", "Release", "--runtime", Runtime, "--no-self-contained", "--output", folder,
            "-p:PublishReadyToRun=true", "-p:RunAnalyzers=false", "--verbosity", "quiet", "--nologo",
        ];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments)) ?? throw new InvalidOperationException("The SDK did not start.");
        await process.WaitForExitAsync(cancellationToken);

        return process.ExitCode == 0 ? Path.Combine(folder, "TeamsStyring.App.dll") : throw new InvalidOperationException("The program could not be published.");
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "TeamsStyring.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The project's folder is not above the benchmarks.");
        }

        return folder.FullName;
    }
}
