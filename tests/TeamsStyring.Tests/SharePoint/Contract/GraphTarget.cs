namespace TeamsStyring.Tests.SharePoint.Contract;

/// <summary>What a path leads to.</summary>
/// <param name="Use">What is there; null for an action that answers nothing.</param>
/// <param name="Operation">The function or action at the end of the path.</param>
/// <param name="IsBytes">A picture's own bytes.</param>
internal sealed record GraphTarget(GraphTypeUse? Use, GraphOperation? Operation, bool IsBytes);
