namespace TeamsStyring.App.Import;

/// <summary>Notes grow by lines that are not there yet: what somebody wrote is never replaced, and the same file adds nothing twice.</summary>
internal static class NoteLines
{
    public static string Add(string note, params IEnumerable<string> additions)
    {
        var lines = Split(note).ToList();
        var known = lines.ToHashSet(StringComparer.Ordinal);
        foreach (var line in additions.SelectMany(Split))
        {
            if (known.Add(line))
            {
                lines.Add(line);
            }
        }

        return string.Join('\n', lines);
    }

    /// <returns>What is not empty, each on a line of its own; a single text stays as it is.</returns>
    public static string Join(IEnumerable<string> texts) => string.Join('\n', texts.Where(text => text.Length > 0));

    private static IEnumerable<string> Split(string text)
        => text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
