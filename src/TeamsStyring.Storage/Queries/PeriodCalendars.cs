using Microsoft.EntityFrameworkCore;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.Storage.Queries;

/// <summary>Reads when periods open, are due and lock, with the deadlines that controllers have set.</summary>
public static class PeriodCalendars
{
    extension(WorkingCopy copy)
    {
        public async Task<PeriodCalendar> ReadPeriodCalendarAsync(UnitTree units, CancellationToken cancellationToken)
            => new(units, await copy.Deadlines.ToListAsync(cancellationToken), MunicipalCalendar.NorwegianTime);
    }
}
