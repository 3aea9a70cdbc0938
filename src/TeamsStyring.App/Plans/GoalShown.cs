namespace TeamsStyring.App.Plans;

/// <summary>A goal as shown, and the version that a change must name.</summary>
/// <param name="Version">An entity tag, with its quotes.</param>
internal sealed record GoalShown(GoalDetailJson Goal, string Version);
