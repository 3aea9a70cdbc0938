using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Storage.Queries;

/// <summary>A goal and what its indicators are called.</summary>
public sealed record CatalogueGoal(Goal Goal, IReadOnlyList<string> Indicators);
