using TeamsStyring.App.Reminders;
using TeamsStyring.Storage;

namespace TeamsStyring.App.Scheduling;

/// <summary>Through the working day: plans with what is known now, then sends what is due.</summary>
internal sealed class RemindJob(JobTurns turns, JobDoor door, WorkingCopies copies, PlanReminders plan, SendReminders send) : ScheduledJob(turns, door)
{
    /// <summary>How long one card may take, with the answer from Teams.</summary>
    private static readonly TimeSpan _cardBudget = TimeSpan.FromSeconds(60);

    public override async Task<DateTimeOffset?> NextDueAsync(DateTimeOffset after, CancellationToken cancellationToken)
    {
        List<DateTimeOffset> due = [];
        foreach (var tenant in await copies.ListTenantsAsync(cancellationToken))
        {
            if (await send.NextTimeAsync(tenant, after, cancellationToken) is { } time)
            {
                due.Add(time);
            }
        }

        return due is [] ? null : due.Min();
    }

    protected override async Task WorkAsync(CancellationToken cancellationToken)
    {
        foreach (var tenant in await copies.ListTenantsAsync(cancellationToken))
        {
            await send.TakeUpAsync(tenant, cancellationToken);
            await plan.RunAsync(tenant, cancellationToken);
            foreach (var due in await send.ListDueAsync(tenant, cancellationToken))
            {
                // One card that cannot be made must not keep the others from going out.
                var goesOn = true;
                await Door.PassAsync(Name, _cardBudget, async limited => goesOn = await send.SendAsync(tenant, due, limited), cancellationToken);
                if (!goesOn)
                {
                    break;
                }
            }
        }
    }
}
