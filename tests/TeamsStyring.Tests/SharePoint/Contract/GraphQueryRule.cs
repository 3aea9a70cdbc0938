using TeamsStyring.DevTools.Graph.Calls;
using TeamsStyring.DevTools.Graph.Filters;

namespace TeamsStyring.Tests.SharePoint.Contract;

/// <summary>Whether the query options of a call exist, and name what the metadata knows.</summary>
internal sealed class GraphQueryRule(GraphMetadata metadata)
{
    private static readonly string[] Options = ["select", "expand", "filter", "top", "search", "count", "skiptoken"];

    public void Check(GraphQuery query, GraphTarget target, List<string> breaches)
    {
        foreach (var name in query.Names)
        {
            // The token is a parameter of delta, and stands in the query of the links that Graph gives.
            if (!Options.Contains(name.TrimStart('$')) && !(name is "token" && target.Operation?.Name is "delta"))
            {
                breaches.Add($"No query option is called '{name}'.");
            }
        }

        if (target.Use is not { } use)
        {
            return;
        }

        foreach (var name in Listed(query["select"]).Where(name => metadata.Property(use.Type, name) is null && metadata.Way(use.Type, name) is null && !metadata.IsOpen(use.Type)))
        {
            breaches.Add($"$select: {use.Type} has no '{name}'.");
        }

        foreach (var name in ExpandOption.Names(query["expand"]).Where(name => metadata.Way(use.Type, name) is null))
        {
            breaches.Add($"$expand: there is no way from {use.Type} to '{name}'.");
        }

        if (query["filter"] is { } text)
        {
            CheckFilter(text, use, breaches);
        }
    }

    private static string[] Listed(string? text) => text?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private void CheckFilter(string text, GraphTypeUse use, List<string> breaches)
    {
        if (GraphFilter.Parse(text) is not { } filter)
        {
            breaches.Add($"$filter cannot be read: {text}");
            return;
        }

        breaches.AddRange(filter.Comparisons.Where(comparison => !Leads(use.Type, comparison.Property.Split('/'))).Select(comparison => $"$filter: {use.Type} has no '{comparison.Property}'."));
    }

    private bool Leads(string type, ReadOnlySpan<string> path)
    {
        var isLast = path.Length is 1;

        return metadata.IsOpen(type)
            || (metadata.Property(type, path[0]) ?? metadata.Way(type, path[0])) is { } next && (isLast || Leads(next.Type, path[1..]));
    }
}
