using TeamsStyring.Domain.Calendar;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Local;

/// <summary>
/// What happens between the start of the program and the first look at the page. The first time, the days since the sample's quarter opened are lived
/// through, so that a card is waiting; later, what fell due while the program was off is done. Needs the sample in the database and the connector listening.
/// </summary>
internal sealed class LiveFirstDays(WorkingCopies copies, Organisations organisations, MunicipalCalendar calendar, KeepClock keep, MoveClock move)
{
    // Before eight, so that the opening itself is lived through.
    private static readonly TimeSpan _before = TimeSpan.FromHours(1);

    /// <summary>For whoever has the jobs' turn.</summary>
    public async Task RunInTurnAsync(CancellationToken cancellationToken)
    {
        if (await keep.ReadAsync(cancellationToken) is { } kept)
        {
            await move.CatchUpInTurnAsync(kept.Lived, cancellationToken);
            return;
        }

        var now = calendar.Now;
        var opening = await FindOpeningAsync(cancellationToken) - _before;
        await move.LiveInTurnAsync(opening < now ? opening.Value : now, cancellationToken);
    }

    /// <returns>When the first cards of the quarter that is open now went out; <see langword="null"/> when none is open, or a real kommune was imported.</returns>
    private async Task<DateTimeOffset?> FindOpeningAsync(CancellationToken cancellationToken)
    {
        await using var copy = copies.Open(LocalTenant.Id);
        if (await organisations.ReadAsync(copy, cancellationToken) is not { Municipality.Synthetic: true, Top: { } top } organisation)
        {
            return null;
        }

        var periods = organisation.Periods;

        return periods.OpenOn(calendar.Today, PeriodKind.Quarter, top.Id) is [.., var open] ? calendar.SendingStartOf(open.Opens.OrNextSendingDay) : null;
    }
}
