using System.Globalization;
using System.Text;

namespace TeamsStyring.DevTools.Graph.Calls;

/// <summary>The query options of a call, as they were written: a next link repeats them.</summary>
internal sealed class GraphQuery
{
    private readonly IReadOnlyList<(string Name, string Value)> _options;

    private GraphQuery(IReadOnlyList<(string Name, string Value)> options) => _options = options;

    /// <summary>Names as they were sent, with their dollar signs.</summary>
    public IEnumerable<string> Names => _options.Select(option => option.Name);

    public string? this[string name]
        => _options.Where(option => string.Equals(option.Name.TrimStart('$'), name, StringComparison.OrdinalIgnoreCase)).Select(option => option.Value).LastOrDefault();

    /// <param name="text">What stands behind the question mark.</param>
    public static GraphQuery Parse(string text) => new(
    [
        .. text.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(option => option.Split('=', 2))
            .Select(option => (Decode(option[0]), option.Length > 1 ? Decode(option[1]) : "")),
    ]);

    public int? Number(string name)
        => int.TryParse(this[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <returns>The same options with one set anew, ready to stand in a link.</returns>
    public string With(string name, string value)
    {
        var link = new StringBuilder("?");
        foreach (var option in _options.Where(option => !string.Equals(option.Name.TrimStart('$'), name.TrimStart('$'), StringComparison.OrdinalIgnoreCase)))
        {
            link.Append(Uri.EscapeDataString(option.Name)).Append('=').Append(Uri.EscapeDataString(option.Value)).Append('&');
        }

        return link.Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value)).ToString();
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
