using System.Text.Json.Nodes;

namespace TeamsStyring.DevTools.Graph.Calls;

/// <summary>What of a thing was asked for with <c>$select</c>. What is expanded and what OData notes stays.</summary>
internal static class Selection
{
    public static JsonObject Of(GraphCall call, JsonObject whole)
    {
        var expanded = ExpandOption.Names(call.Query["expand"]);
        if (call.Query["select"] is not { Length: > 0 } select)
        {
            return whole.DeepClone().AsObject();
        }

        var wanted = select.Split(',', StringSplitOptions.TrimEntries).Concat(expanded).ToHashSet(StringComparer.OrdinalIgnoreCase);

        return Of(wanted, whole);
    }

    public static JsonObject Of(IReadOnlySet<string> wanted, JsonObject whole)
        => new(whole.Where(property => property.Key.Contains('@') || wanted.Contains(property.Key)).Select(property => KeyValuePair.Create(property.Key, property.Value?.DeepClone())));
}
