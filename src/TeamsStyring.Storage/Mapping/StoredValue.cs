using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Domain.Reminders;

namespace TeamsStyring.Storage.Mapping;

/// <summary>What stands in a column for a value of the program: the same as Entity Framework writes, which <c>RowShapesTests</c> holds it against.</summary>
internal static class StoredValue
{
    /// <exception cref="ArgumentException">No column holds such a value.</exception>
    public static object Of(object? value) => value switch
    {
        null => DBNull.Value,
        string or int or long or bool or decimal or Guid or DateOnly => value,
        DateTimeOffset at => at.ToUnixTimeMilliseconds(),
        Enum word => word.ToString(),
        ReportingPeriod period => period.ToString(),
        ReminderStage stage => stage.Name,
        PersonId id => id.Value,
        UnitId id => id.Value,
        GoalId id => id.Value,
        _ => OfId(value),
    };

    private static object OfId(object value) => value switch
    {
        PlanId id => id.Value,
        DimensionId id => id.Value,
        IndicatorId id => id.Value,
        MeasurementId id => id.Value,
        InitiativeId id => id.Value,
        DecisionId id => id.Value,
        FollowUpId id => id.Value,
        InvolvementId id => id.Value,
        HandoverRequestId id => id.Value,
        EvidenceId id => id.Value,
        TenantId id => id.Value,
        ReminderId id => id.Value,
        _ => throw new ArgumentException($"No column holds a {value.GetType().Name}.", nameof(value)),
    };
}
