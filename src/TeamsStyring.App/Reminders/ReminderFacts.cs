using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Reminders;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Reminders;

/// <summary>What decides who is reminded: the periods that matter, the goals in them without an answer, and the reminders that stand.</summary>
/// <param name="Asked">The periods that have goals and are open, or open soon, somewhere in the kommune.</param>
internal sealed record ReminderFacts(
    Organisation Organisation,
    PeriodCalendar Periods,
    IReadOnlyList<ReportingPeriod> Asked,
    IReadOnlyList<UnansweredGoal> Goals,
    IReadOnlyList<Reminder> Standing)
{
    private TenantId Tenant => Organisation.Municipality.Id;

    /// <param name="afterRebuild">Whether the working copy has been filled anew since the last time.</param>
    public ReminderChanges PlanOn(MunicipalCalendar calendar, bool afterRebuild)
        => afterRebuild ? ReminderRule.PlanAfterRebuild(Tenant, calendar, Goals, Standing) : ReminderRule.Plan(Tenant, calendar, Goals, Standing);
}
