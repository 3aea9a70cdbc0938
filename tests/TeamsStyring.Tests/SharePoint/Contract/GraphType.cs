namespace TeamsStyring.Tests.SharePoint.Contract;

/// <summary>A type of Graph's metadata.</summary>
/// <param name="Base">The type it is also one of; null for none.</param>
/// <param name="IsOpen">It may hold properties that nobody declared, as an item's fields do.</param>
/// <param name="Members">The words of an enumeration; null for another type.</param>
internal sealed record GraphType(
    string Name,
    string? Base,
    bool IsOpen,
    IReadOnlyDictionary<string, GraphTypeUse> Properties,
    IReadOnlyDictionary<string, GraphTypeUse> Ways,
    IReadOnlySet<string>? Members);
