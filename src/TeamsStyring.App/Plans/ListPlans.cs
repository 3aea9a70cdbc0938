using TeamsStyring.App.Access;
using TeamsStyring.App.Http;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Plans;

/// <summary>Plans with goals, indicators, initiatives, and where each goal stands in a period.</summary>
internal sealed class ListPlans(MunicipalCalendar calendar)
{
    /// <returns>One plan more than asked for when there are more; <see langword="null"/> when the unit is none that the caller may read.</returns>
    public async Task<IReadOnlyList<PlanJson>?> RunAsync(Caller caller, WorkingCopy copy, PlansAsked asked, CancellationToken cancellationToken)
    {
        if (asked.Unit is { } one && (caller.Organisation.Units.Find(one) is null || !caller.MayRead(one)))
        {
            return null;
        }

        var periods = caller.Organisation.Periods;
        var home = asked.Unit ?? caller.Home?.Id ?? default;
        var current = periods.CurrentOn(calendar.Today, PeriodKind.Quarter, home).Period;
        var year = asked.Year ?? asked.Period?.Year ?? current.Year;
        var period = asked.Period ?? (year == current.Year ? current : ReportingPeriod.Quarter(year, 4));
        List<UnitId> units = asked.Unit is { } unit ? [unit] : [.. caller.Organisation.Units.All.Select(each => each.Id).Where(caller.MayRead)];
        var plans = await copy.ReadPlansAsync(year, units, asked.Skip, asked.Top + 1, cancellationToken);
        var goals = await copy.ReadGoalsAsync(plans.Select(plan => plan.Id), cancellationToken);
        var rows = await GoalRows.ReadAsync(copy, goals, period, cancellationToken);
        var write = new PlanRows(caller.Organisation, new CommonTexts(caller.Language), calendar.Today);
        var byPlan = goals.ToLookup(goal => goal.Plan, goal => rows.Write(goal, write));

        return [.. plans.Select(plan => new PlanJson(plan.Id.Value, plan.Title, plan.Year, plan.Unit.Value, caller.Organisation.NameOf(plan.Unit), [.. byPlan[plan.Id]]))];
    }
}
