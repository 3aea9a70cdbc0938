using System.Globalization;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.DevTools.Sample;

/// <summary>Ids of the sample: made from what they name, so that the same municipality gets the same ids wherever it is made.</summary>
internal static class SampleIds
{
    public static UnitId Unit(TenantId tenant, string key) => new(StableId.From(tenant.Value, "sample", "unit", key));

    public static DimensionId Dimension(TenantId tenant, StandardDimension dimension)
        => new(StableId.From(tenant.Value, "sample", "dimension", dimension.ToString()));

    public static PlanId Plan(TenantId tenant, string unit, int year) => new(StableId.From(tenant.Value, "sample", "plan", unit, Text(year)));

    public static GoalId Goal(TenantId tenant, string unit, string goal, int year) => new(StableId.From(tenant.Value, "sample", "goal", unit, goal, Text(year)));

    /// <returns>The id of a row under a goal or under a row of a goal: the kind of row and what tells it from its siblings.</returns>
    public static Guid Under(Guid owner, string kind, params ReadOnlySpan<string> natural) => StableId.From([owner.ToString(), kind, .. natural]);

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
