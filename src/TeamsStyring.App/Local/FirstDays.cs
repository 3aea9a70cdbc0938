using TeamsStyring.Domain.Calendar;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Local;

/// <summary>Everything between listening and a page that is worth looking at, in order.</summary>
internal sealed class FirstDays(InstallApp install, LiveFirstDays live, KeepClock keep, StartReads reads, MunicipalCalendar calendar)
{
    /// <returns>Whether whoever asks before these days are lived through would be shown too little; else the catching up need not keep anybody waiting.</returns>
    public async Task<bool> AreOwedAsync(CancellationToken cancellationToken)
        => await keep.ReadAsync(cancellationToken) is not { } kept
            || calendar.DayOf(kept.Lived) != calendar.Today
            || await reads.OwesRemindersAsync(LocalTenant.Id, calendar.Now, cancellationToken);

    /// <summary>For whoever has the jobs' turn, once the program listens.</summary>
    public async Task RunInTurnAsync(CancellationToken cancellationToken)
    {
        await install.RunAsync(cancellationToken);
        await live.RunInTurnAsync(cancellationToken);
    }
}
