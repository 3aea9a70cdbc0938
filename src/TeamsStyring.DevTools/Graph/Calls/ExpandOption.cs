namespace TeamsStyring.DevTools.Graph.Calls;

/// <summary><c>$expand=fields($select=A,B)</c>, with or without the dollar signs.</summary>
internal static class ExpandOption
{
    public static IEnumerable<string> Names(string? expand)
    {
        var depth = 0;
        var name = "";
        foreach (var letter in expand ?? "")
        {
            depth += letter is '(' ? 1 : letter is ')' ? -1 : 0;
            if (depth is 0 && letter is ',')
            {
                yield return name.Trim();
                name = "";
            }
            else if (depth is 0 && letter is not ')')
            {
                name += letter;
            }
        }

        if (name.Trim().Length > 0)
        {
            yield return name.Trim();
        }
    }

    /// <returns>The columns chosen inside <c>fields(…)</c>; null for all of them.</returns>
    public static IReadOnlySet<string>? FieldsSelected(string? expand)
    {
        var at = expand?.IndexOf("fields(", StringComparison.OrdinalIgnoreCase) ?? -1;
        if (expand is null || at < 0)
        {
            return null;
        }

        var inside = expand[(at + "fields(".Length)..];
        inside = inside[..Math.Max(0, inside.IndexOf(')', StringComparison.Ordinal))];
        var select = inside.Split(';').Select(option => option.Split('=', 2))
            .FirstOrDefault(option => option.Length is 2 && option[0].Trim().TrimStart('$').Equals("select", StringComparison.OrdinalIgnoreCase));

        return select?[1].Split(',', StringSplitOptions.TrimEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}
