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
                if (known.PlanOn(calendar, await Rebuild.IsDoneAsync(copy, cancellationToken)) is var changes && changes is not { Added: [], Changed: [] })
                {
                    await copy.PlanRemindersAsync(changes, cancellationToken);
                }

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
}
