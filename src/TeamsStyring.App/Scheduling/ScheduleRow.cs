namespace TeamsStyring.App.Scheduling;

/// <summary>When a job runs.</summary>
/// <param name="Job">A <see cref="ScheduledJob"/>.</param>
/// <param name="Cron">Seconds, minutes, hours, day of month, month, day of week, as Quartz reads it.</param>
internal sealed record ScheduleRow(Type Job, string Cron);
