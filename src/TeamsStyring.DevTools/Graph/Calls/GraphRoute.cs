namespace TeamsStyring.DevTools.Graph.Calls;

/// <summary>One call that Graph knows.</summary>
/// <param name="Template">Segments with names in braces, as <c>sites/{site}/lists/{list}</c>.</param>
/// <param name="Kind">The name it is counted under.</param>
/// <param name="Cost">Resource units: 1 for one item or changes since a token, 2 for many items and for writing, 5 for permissions.</param>
internal sealed record GraphRoute(string Method, string Template, string Kind, int Cost, GraphRight Needs, GraphHandler Handle)
{
    private readonly string[] _segments = Template.Split('/');

    /// <summary>Where what it costs depends on how it is asked.</summary>
    public Func<GraphCall, int>? CostOf { get; init; }

    /// <summary>What must go well before it is handled, and takes its time.</summary>
    public Func<GraphCall, CancellationToken, Task<GraphAnswer?>>? Before { get; init; }

    public int Units(GraphCall call) => CostOf?.Invoke(call) ?? Cost;

    /// <returns>What stood in the braces, or null when the call is another.</returns>
    public IReadOnlyDictionary<string, string>? Match(GraphCall call)
    {
        if (!string.Equals(call.Method, Method, StringComparison.OrdinalIgnoreCase) || call.Segments.Count != _segments.Length)
        {
            return null;
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = 0; at < _segments.Length; at++)
        {
            var (expected, got) = (_segments[at], call.Segments[at]);
            if (expected.StartsWith('{'))
            {
                values[expected.Trim('{', '}')] = got;
            }
            else if (!string.Equals(expected, got, StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }
        }

        return values;
    }
}
