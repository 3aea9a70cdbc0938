namespace TeamsStyring.App.Tables;

/// <summary>Where a unit stands: «Oppvekst &gt; Grunnskoler», from the top.</summary>
internal static class UnitPath
{
    private const char Below = '>';

    public static IReadOnlyList<string> Steps(string path)
        => path.Split(Below, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static string Of(IEnumerable<string> steps) => string.Join($" {Below} ", steps);
}
