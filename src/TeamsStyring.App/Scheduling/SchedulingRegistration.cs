using Quartz;
using TeamsStyring.Domain.Calendar;

namespace TeamsStyring.App.Scheduling;

/// <summary>Puts the jobs of <see cref="Schedule"/> on Quartz. Nothing of it is stored: the rows in the database say what is owed, Quartz only when to look.</summary>
internal static class SchedulingRegistration
{
    public static IServiceCollection AddScheduling(this IServiceCollection services)
    {
        services.AddSingleton<JobTurns>().AddSingleton<JobDoor>();
        foreach (var row in Schedule.Rows)
        {
            services.AddSingleton(row.Job).AddSingleton(provider => (ScheduledJob)provider.GetRequiredService(row.Job));
        }

        return services.AddQuartz(Configure).AddQuartzHostedService(hosted => hosted.WaitForJobsToComplete = true);
    }

    private static void Configure(IQuartzBuilder quartz)
    {
        foreach (var row in Schedule.Rows)
        {
            var key = new JobKey(row.Job.Name);
            quartz.AddJob(row.Job, job => job.WithIdentity(key).StoreDurably());

            // A time that was missed – the program was off, the local clock was moved – is not made up for by this trigger: the next one looks anyway.
            quartz.AddTrigger(trigger => trigger.ForJob(key).WithIdentity(row.Job.Name)
                .WithCronSchedule(row.Cron, cron => cron.InTimeZone(MunicipalCalendar.NorwegianTime).WithMisfireInstruction(CronTriggerMisfireInstruction.DoNothing)));
        }
    }
}
