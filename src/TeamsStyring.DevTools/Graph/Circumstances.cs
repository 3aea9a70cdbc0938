using TeamsStyring.DevTools.Graph.Pace;

namespace TeamsStyring.DevTools.Graph;

/// <summary>What goes on around every call: the clock, the pace, the troubles, the counting.</summary>
internal sealed record Circumstances(TimeProvider Clock, ResourceMeter Meter, Troubles Troubles, RequestCounts Counts);
