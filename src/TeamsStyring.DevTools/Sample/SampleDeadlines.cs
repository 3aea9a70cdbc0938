using TeamsStyring.DevTools.Sample.History;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.DevTools.Sample;

/// <summary>The deadlines that the sample's controller has set.</summary>
internal static class SampleDeadlines
{
    private const int ExtensionWorkingDays = 5;

    public static IReadOnlyList<DeadlineSet> Of(TenantId tenant, SampleQuarter quarter, PersonId controller)
    {
        var before = PeriodRule.DefaultDates(quarter.Period.Previous);
        var given = before.Deadline.AddWorkingDays(ExtensionWorkingDays).OrNextDeadlineDay;

        return
        [
            Set(tenant, before.Period, "helsetun", (before.Opens, given), "Ny turnus og nytt fagsystem samtidig", controller),
            .. quarter.Deadlines.Select(decision => Set(tenant, quarter.Period, "kommune", decision, "Flyttet for prøvekommunen", controller)),
        ];
    }

    private static DeadlineSet Set(
        TenantId tenant, ReportingPeriod period, string unit, (DateOnly DecidedOn, DateOnly Deadline) decision, string reason, PersonId by) => new(
        StableId.From(tenant.Value, "sample", "deadline", unit, $"{period}", $"{decision.DecidedOn:O}"),
        period,
        SampleIds.Unit(tenant, unit),
        decision.Deadline,
        reason,
        by,
        Deliveries.At(decision.DecidedOn, Dice.For("deadline", unit)));
}
