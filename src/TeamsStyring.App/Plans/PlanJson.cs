using TeamsStyring.App.Http;

namespace TeamsStyring.App.Plans;

/// <summary>One unit's plan for a year.</summary>
internal sealed record PlanJson(Guid Id, string Title, int Year, Guid UnitId, string UnitName, IReadOnlyList<GoalJson> Goals);
