using System.Runtime.CompilerServices;

namespace TeamsStyring.Tests;

/// <summary>Compares what was made with the file that somebody approved by reading it.</summary>
internal static class Snapshot
{
    /// <param name="name">Of the file beside the test, in <c>Snapshots/</c>.</param>
    public static void Approve(string actual, string name, [CallerFilePath] string testFile = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(testFile) ?? "", "Snapshots");
        var approved = Path.Combine(folder, $"{name}.approved.txt");
        var received = Path.Combine(folder, $"{name}.received.txt");
        var text = actual.ReplaceLineEndings("\n");
        if (File.Exists(approved) && File.ReadAllText(approved).ReplaceLineEndings("\n") == text)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(folder);
        File.WriteAllText(received, text);
        Assert.Fail($"{name} is not as approved. Read {received}; if it is right, rename it to {Path.GetFileName(approved)}.");
    }
}
