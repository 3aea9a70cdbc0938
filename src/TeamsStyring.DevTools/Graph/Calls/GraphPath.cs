namespace TeamsStyring.DevTools.Graph.Calls;

/// <summary>A path in pieces. A site may be named by its address, <c>/sites/host:/sites/name:/lists</c>, and that is one piece.</summary>
internal static class GraphPath
{
    public static IReadOnlyList<string> Split(string path)
    {
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString).Select(WithoutArguments).ToList();
        if (segments.Count < 3 || segments[0] is not "sites" || !segments[1].EndsWith(':'))
        {
            return segments;
        }

        var end = segments.FindIndex(2, segment => segment.EndsWith(':'));
        var last = end < 0 ? segments.Count - 1 : end;
        var site = string.Join('/', segments[1..(last + 1)]).TrimEnd(':');

        return [segments[0], site, .. segments[(last + 1)..]];
    }

    /// <summary>A function may be called with or without parentheses: <c>delta</c>, <c>delta()</c>, <c>delta(token='…')</c>.</summary>
    private static string WithoutArguments(string segment)
        => segment.StartsWith("delta(", StringComparison.OrdinalIgnoreCase) && segment.EndsWith(')') ? "delta" : segment;
}
