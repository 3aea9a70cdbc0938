namespace TeamsStyring.Domain.Plans;

/// <summary>A steering dimension that the kommune groups its goals by.</summary>
/// <param name="Name">The kommune's own name for it.</param>
/// <param name="Standard">Which of the four it is, so that it can be named in the reader's language; <see langword="null"/> for the kommune's own.</param>
/// <param name="Order">Where it stands, from 0.</param>
public sealed record Dimension(DimensionId Id, string Name, StandardDimension? Standard, int Order);
