using System.Diagnostics;
using System.Text;

namespace TeamsStyring.Tests;

/// <summary>A room of the project that npm builds and tests, such as <c>manifest</c>.</summary>
internal sealed class NodeRoom(params string[] path)
{
    private readonly string folder = Repository.Combine(path);

    /// <summary>Runs a script of the room, after fetching its locked packages where they are missing or old.</summary>
    public async Task<NpmRun> RunAsync(string script, CancellationToken cancellationToken, params string[] arguments)
    {
        if (!HasItsPackages())
        {
            var install = await NpmAsync(["ci"], cancellationToken);
            if (install.ExitCode != 0)
            {
                return install;
            }
        }

        return await NpmAsync(arguments.Length == 0 ? ["run", script] : ["run", script, "--", .. arguments], cancellationToken);
    }

    /// <summary>npm writes down what it installed; a lock file younger than that note asks for something else.</summary>
    private bool HasItsPackages()
    {
        var installed = new FileInfo(Path.Combine(folder, "node_modules", ".package-lock.json"));
        return installed.Exists && installed.LastWriteTimeUtc >= File.GetLastWriteTimeUtc(Path.Combine(folder, "package-lock.json"));
    }

    private async Task<NpmRun> NpmAsync(string[] arguments, CancellationToken cancellationToken)
    {
        // On Windows npm is a script, and only the command processor runs scripts.
        string[] command = OperatingSystem.IsWindows() ? ["cmd", "/c", "npm", .. arguments] : ["npm", .. arguments];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("npm did not start.");
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return new NpmRun(process.ExitCode, await output + await errors);
    }
}
