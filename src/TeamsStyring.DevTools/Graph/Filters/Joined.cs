namespace TeamsStyring.DevTools.Graph.Filters;

/// <param name="Operator">and, or.</param>
internal sealed record Joined(GraphFilter Left, string Operator, GraphFilter Right) : GraphFilter;
