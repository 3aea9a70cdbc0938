using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Storage.Queries;

/// <summary>The periods in which goals of all cadences answer for the one asked about: the third quarter, and September for those asked monthly.</summary>
internal static class AnsweringPeriods
{
    public static List<ReportingPeriod> Of(ReportingPeriod asked)
        => [.. Enum.GetValues<Cadence>().Select(cadence => cadence.AnsweredBy(asked)).OfType<ReportingPeriod>().Distinct()];
}
