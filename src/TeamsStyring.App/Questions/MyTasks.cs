using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.Questions;

/// <summary>What a person has to do.</summary>
/// <param name="Goals">The person's own, as responsible, in the year that is asked about.</param>
/// <param name="Missing">Own goals in open periods without an answer, the earliest deadline first.</param>
/// <param name="AsDeputy">The same for goals that the person is deputy for.</param>
/// <param name="Pending">Figures that were to come later and have not come.</param>
/// <param name="Drafts">How many of the missing are begun and not delivered.</param>
internal sealed record MyTasks(
    IReadOnlyList<Goal> Goals,
    IReadOnlyList<(PeriodDates Dates, Goal Goal)> Missing,
    IReadOnlyList<(PeriodDates Dates, Goal Goal)> AsDeputy,
    IReadOnlyList<(Goal Goal, string Indicator, ReportingPeriod Period)> Pending,
    int Drafts);
