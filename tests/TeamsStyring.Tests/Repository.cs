namespace TeamsStyring.Tests;

/// <summary>The checked-out project, found upwards from where the tests were built.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Combine(params string[] path) => Path.Combine([Root, .. path]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "TeamsStyring.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No TeamsStyring.sln above {AppContext.BaseDirectory}; the tests read files of the project.");
    }
}
