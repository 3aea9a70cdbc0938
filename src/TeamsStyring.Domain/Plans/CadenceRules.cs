using TeamsStyring.Domain.Calendar;

namespace TeamsStyring.Domain.Plans;

/// <summary>What follows from a <see cref="Cadence"/>: in which periods a goal is asked about.</summary>
public static class CadenceRules
{
    extension(Cadence cadence)
    {
        /// <summary>The kind of period that is answered at this cadence.</summary>
        public PeriodKind Period => cadence switch
        {
            Cadence.Month => PeriodKind.Month,
            Cadence.Tertial => PeriodKind.Tertial,
            Cadence.Year => PeriodKind.Year,
            _ => PeriodKind.Quarter,
        };

        /// <returns>
        /// The last period of this cadence that ends within <paramref name="asked"/>: September's answer speaks for the third quarter, the year's
        /// for the fourth. <see langword="null"/> when none ends there – then the goal is not due, and is in neither n nor N.
        /// </returns>
        public ReportingPeriod? AnsweredBy(ReportingPeriod asked)
        {
            var last = ReportingPeriod.Containing(asked.End, cadence.Period);
            var ended = last.End == asked.End ? last : last.Previous;
            return ended.End >= asked.Start ? ended : null;
        }

        public bool IsDueIn(ReportingPeriod asked) => cadence.AnsweredBy(asked) is not null;
    }
}
