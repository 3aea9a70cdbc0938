using TeamsStyring.Domain.Calendar;
using TeamsStyring.Storage.Mapping;

namespace TeamsStyring.Storage.Queries;

/// <summary>The deadlines that somebody has set. The newest of a unit counts; the others stay, so that everybody can see what was decided.</summary>
public static class DeadlineRows
{
    extension(WorkingCopy copy)
    {
        /// <returns>The oldest first.</returns>
        public Task<List<DeadlineSet>> ListDeadlinesAsync(ReportingPeriod period, CancellationToken cancellationToken)
            => copy.SelectAsync(OrganisationShapes.Deadline, """r."Period" = $period ORDER BY r."At" """, [("$period", period)], cancellationToken);

        public Task AppendAsync(DeadlineSet deadline, CancellationToken cancellationToken) => copy.AppendAsync(OrganisationShapes.Deadline, [deadline], cancellationToken);
    }
}
