using TeamsStyring.App.Handovers;
using TeamsStyring.App.Involvements;
using TeamsStyring.Storage;

namespace TeamsStyring.App.Scheduling;

/// <summary>Through the working day: the cards that an answer owes to others and that could not go out at once.</summary>
internal sealed class TellJob(JobTurns turns, JobDoor door, WorkingCopies copies, SendInvolvements involvements, SendHandovers handovers) : ScheduledJob(turns, door)
{
    public override async Task<DateTimeOffset?> NextDueAsync(DateTimeOffset after, CancellationToken cancellationToken)
    {
        List<DateTimeOffset> due = [];
        foreach (var tenant in await copies.ListTenantsAsync(cancellationToken))
        {
            due.AddRange(await involvements.NextTimeAsync(tenant, after, cancellationToken) is { } involvement ? [involvement] : []);
            due.AddRange(await handovers.NextTimeAsync(tenant, after, cancellationToken) is { } handover ? [handover] : []);
        }

        return due is [] ? null : due.Min();
    }

    protected override async Task WorkAsync(CancellationToken cancellationToken)
    {
        foreach (var tenant in await copies.ListTenantsAsync(cancellationToken))
        {
            await involvements.RunAsync(tenant, cancellationToken);
            await handovers.RunAsync(tenant, cancellationToken);
        }
    }
}
