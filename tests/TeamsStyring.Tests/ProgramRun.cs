using System.Diagnostics;
using System.Text;

namespace TeamsStyring.Tests;

/// <summary>A command as an administrator types it: a process of its own, what it writes, and how it ends.</summary>
internal static class ProgramRun
{
    /// <param name="folder">Where it stands; its data go into a folder within.</param>
    /// <param name="settings">Further environment.</param>
    public static async Task<(int ExitCode, string Output, string Errors)> RunAsync(
        string folder, IReadOnlyDictionary<string, string> settings, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "TeamsStyring.App.dll"), .. arguments])
        {
            Environment =
            {
                ["TeamsStyring__Data"] = Path.Combine(folder, "data"),
                ["LANG"] = "nb_NO.UTF-8",
                ["LC_ALL"] = "nb_NO.UTF-8",
            },
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);

        return (process.ExitCode, await output, await errors);
    }
}
