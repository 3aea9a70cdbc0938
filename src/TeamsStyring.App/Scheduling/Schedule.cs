namespace TeamsStyring.App.Scheduling;

/// <summary>All times at which something happens by itself, in one place. The wall clock in Oslo, never between two and three at night, when summer time comes and goes.</summary>
internal static class Schedule
{
    /// <summary>When the night's planning runs.</summary>
    public static TimeOnly NightlyPlan { get; } = new(5, 30);

    /// <summary>In the order in which they run when several are due at once.</summary>
    public static IReadOnlyList<ScheduleRow> Rows { get; } =
    [
        new(typeof(PlanJob), "0 30 5 * * ?"),

        // At eight, and every quarter of an hour until four: whoever got a goal, a later deadline or «minn meg i morgen» meanwhile is not forgotten.
        new(typeof(RemindJob), "0 0/15 8-15 ? * MON-FRI"),

        // Just after: what was answered in the evening is told in the morning, and what Teams refused is tried again.
        new(typeof(TellJob), "30 0/15 8-15 ? * MON-FRI"),
    ];
}
