namespace TeamsStyring.DevTools.Graph.Calls;

/// <summary>Headers by name in any case.</summary>
internal sealed class GraphHeaders(IEnumerable<KeyValuePair<string, string>> headers)
{
    private readonly Dictionary<string, string> _headers = new(headers, StringComparer.OrdinalIgnoreCase);

    public string? this[string name] => _headers.GetValueOrDefault(name);
}
