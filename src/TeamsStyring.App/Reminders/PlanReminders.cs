using Microsoft.EntityFrameworkCore;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Reminders;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Reminders;

/// <summary>Writes down who is to get which card when, before anything is sent. Planning again changes only what has changed since.</summary>
internal sealed class PlanReminders(WorkingCopies copies, ReadReminderFacts facts, MunicipalCalendar calendar) : IDisposable
{
    /// <summary>How many days before a period opens its cards are written down, so that everybody can see them coming.</summary>
    private const int DaysAhead = 14;

    // The clock plans, and so does whoever sets a deadline; the second waits and finds nothing left to do.
    private readonly SemaphoreSlim _oneAtATime = new(1);

    public async Task RunAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        await _oneAtATime.WaitAsync(cancellationToken);
        try
        {
            await using var copy = copies.Open(tenant);
            if (await Rebuild.IsUnderWayAsync(copy, cancellationToken))
            {
                return;
            }

            if (await facts.RunAsync(copy, calendar.Today, calendar.Today.AddDays(DaysAhead), cancellationToken) is { } known)
            {
                await WriteAsync(copy, known.PlanOn(calendar, await Rebuild.IsDoneAsync(copy, cancellationToken)), cancellationToken);
                await Rebuild.SettleAsync(copy, cancellationToken);
            }
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <returns>The day after <paramref name="after"/> on which a period comes into sight that nothing is planned for; <see langword="null"/> when there is none.</returns>
    public async Task<DateOnly?> NextDayAsync(TenantId tenant, DateOnly after, CancellationToken cancellationToken)
    {
        await using var copy = copies.Open(tenant);
        if (await facts.ReadAskedAsync(copy, after, DateOnly.MaxValue, cancellationToken) is not { } known)
        {
            return null;
        }

        var asked = known.Asked;
        var planned = await copy.ListRemindedPeriodsAsync(asked, cancellationToken);
        DateOnly[] days =
        [
            .. asked.Except(planned)
                .SelectMany(period => known.Periods.AllDatesOf(period))
                .Select(own => own.Dates.Opens.AddDays(-DaysAhead))
                .Where(day => day > after),
        ];

        return days is [] ? null : days.Min();
    }

    public void Dispose() => _oneAtATime.Dispose();

    private static async Task WriteAsync(WorkingCopy copy, ReminderChanges changes, CancellationToken cancellationToken)
    {
        if (changes is { Added: [], Changed: [] })
        {
            return;
        }

        await using var transaction = await copy.Database.BeginTransactionAsync(cancellationToken);
        foreach (var row in changes.Changed)
        {
            // A row that has been claimed since it was read is left to whoever sends it.
            await copy.Reminders.Where(stored => stored.Id == row.Id && (stored.State == ReminderState.Planned || stored.State == ReminderState.Cancelled))
                .ExecuteUpdateAsync(
                    set => set.SetProperty(stored => stored.State, row.State)
                        .SetProperty(stored => stored.PlannedFor, row.PlannedFor)
                        .SetProperty(stored => stored.Reason, row.Reason),
                    cancellationToken);
        }

        copy.Reminders.AddRange(changes.Added);
        await copy.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
