using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Tests.Plans;

[Trait("Feature", "S0-23")]
public sealed class CadenceTests
{
    [Theory]
    [InlineData(Cadence.Quarter, "2026-Q3", "2026-Q3")]
    [InlineData(Cadence.Month, "2026-Q3", "2026-09")]
    [InlineData(Cadence.Tertial, "2026-Q3", "2026-T2")]
    [InlineData(Cadence.Tertial, "2026-Q1", null)]
    [InlineData(Cadence.Year, "2026-Q3", null)]
    [InlineData(Cadence.Year, "2026-Q4", "2026")]
    [InlineData(Cadence.Quarter, "2026-T1", "2026-Q1")]
    [InlineData(Cadence.Quarter, "2026-08", null)]
    [InlineData(Cadence.Quarter, "2026", "2026-Q4")]
    public void A_goal_is_due_when_a_period_of_its_own_cadence_ends_in_the_one_asked_about(Cadence cadence, string asked, string? answeredBy)
    {
        var found = cadence.AnsweredBy(ReportingPeriod.Parse(asked));

        Assert.Equal(answeredBy, found?.ToString());
        Assert.Equal(answeredBy is not null, cadence.IsDueIn(ReportingPeriod.Parse(asked)));
    }
}
