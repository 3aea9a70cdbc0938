using TeamsStyring.DevTools.Graph.Calls;

namespace TeamsStyring.DevTools.Graph;

/// <summary>Every call that the emulated Graph answers.</summary>
internal sealed class GraphRoutes(IEnumerable<GraphRoute> routes)
{
    private readonly ILookup<(string Method, int Length), GraphRoute> _routes
        = routes.ToLookup(route => (route.Method, route.Template.Split('/').Length));

    /// <returns>The route, and the call with its values read; null for what Graph (as far as it is emulated) does not know.</returns>
    public (GraphRoute Route, GraphCall Call)? Find(GraphCall call)
    {
        foreach (var route in _routes[(call.Method.ToUpperInvariant(), call.Segments.Count)])
        {
            if (route.Match(call) is { } values)
            {
                return (route, call with { Values = values });
            }
        }

        return null;
    }
}
