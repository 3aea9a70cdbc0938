namespace TeamsStyring.DevTools.Graph.Calls;

/// <summary>What was asked and what was answered, for whoever watches.</summary>
internal sealed record GraphExchange(GraphCall Call, GraphAnswer Answer);
