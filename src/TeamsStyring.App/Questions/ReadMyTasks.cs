using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Questions;

/// <summary>Finds what a person has to do: answers that are missing in open periods, and figures that were to come later.</summary>
internal static class ReadMyTasks
{
    public static async Task<MyTasks> RunAsync(Asking asking, CancellationToken cancellationToken)
    {
        var (copy, person) = (asking.Copy, asking.Caller.Id);
        // In January the year before is still being answered.
        int[] years = [asking.Current.Year, asking.Today.Year];
        List<Goal> goals =
        [
            .. (await copy.ReadGoalsOfAsync(person, cancellationToken)).Where(goal => years.Contains(goal.Year)).OrderBy(goal => goal.Year).ThenBy(goal => goal.Order),
        ];
        List<GoalId> ids = [.. goals.Select(goal => goal.Id)];
        var answers = (await copy.ReadFollowUpsAsync(ids, cancellationToken))
            .GroupBy(answer => (answer.Goal, answer.Period))
            .ToDictionary(group => group.Key, group => group.MaxBy(answer => answer.Sequence) ?? group.First());
        List<(PeriodDates Dates, Goal Goal)> missing =
        [
            .. from goal in goals
               from dates in asking.Calendar.OpenOn(asking.Today, goal.Cadence.Period, goal.Unit)
               where dates.Period.Year == goal.Year && !answers.ContainsKey((goal.Id, dates.Period))
               orderby dates.Deadline
               select (dates, goal),
        ];
        var drafts = (await copy.ReadDraftsAsync(ids, cancellationToken))
            .Count(draft => missing.Exists(row => row.Goal.Id == draft.Goal && row.Dates.Period == draft.Period));
        return new MyTasks(
            [.. goals.Where(goal => goal.Responsible == person && goal.Year == asking.Current.Year)],
            [.. missing.Where(row => row.Goal.Responsible == person)],
            [.. missing.Where(row => row.Goal.Responsible != person)],
            await PendingAsync(asking, goals, [.. answers.Values.Where(answer => answer.PendingIndicators.Count > 0)], cancellationToken),
            drafts);
    }

    private static async Task<IReadOnlyList<(Goal Goal, string Indicator, ReportingPeriod Period)>> PendingAsync(Asking asking, List<Goal> goals, List<FollowUp> answers, CancellationToken cancellationToken)
    {
        if (answers.Count == 0)
        {
            return [];
        }

        List<IndicatorId> ids = [.. answers.SelectMany(answer => answer.PendingIndicators).Distinct()];
        var names = (await asking.Copy.ReadIndicatorsAsync(ids, cancellationToken)).ToDictionary(indicator => indicator.Id, indicator => indicator.Name);
        var come = (await asking.Copy.ReadMeasurementsAsync(goals.Select(goal => goal.Id), cancellationToken))
            .Select(figure => (figure.Indicator, figure.Period)).ToHashSet();
        return
        [
            .. from answer in answers
               from indicator in answer.PendingIndicators
               where names.ContainsKey(indicator) && !come.Contains((indicator, answer.Period))
               join goal in goals on answer.Goal equals goal.Id
               orderby answer.Period
               select (goal, names[indicator], answer.Period),
        ];
    }
}
