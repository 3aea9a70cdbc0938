using TeamsStyring.App.Access;
using TeamsStyring.App.Http;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Domain.Questions;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Questions;

/// <summary>What the chat answers, as data: status, what is not achieved, what is not reported.</summary>
internal sealed class ShowStanding(ReadStanding standings, MunicipalCalendar calendar)
{
    /// <returns><see langword="null"/> when the unit is none that the caller may read.</returns>
    public async Task<StatusJson?> StatusAsync(Caller caller, WorkingCopy copy, PlanAsked asked, CancellationToken cancellationToken)
    {
        if (await ReadAsync(caller, copy, asked, cancellationToken) is not (var asking, var standing, { } top))
        {
            return null;
        }

        var status = PeriodStatus.RollUp(asking.Organisation.Units, top, standing.Period, standing.Goals.Select(goal => new GoalStanding(goal.Goal.Unit, goal.Achievement)));
        return new StatusJson(
            top.Id.Value,
            top.Name,
            standing.Period,
            status.Counts.Reported,
            status.Counts.Total,
            Counts(status.Counts),
            standing.Scope.LeftOut,
            [.. status.Below.Where(part => caller.Organisation.Units.Subtree(part.Unit.Id).Any(unit => caller.MayRead(unit.Id)))
                .Select(part => new PartStatusJson(part.Unit.Id.Value, part.Unit.Name, part.Counts.Reported, part.Counts.Total, Counts(part.Counts)))]);
    }

    /// <returns>At most as many of each kind as asked for; <see langword="null"/> when the unit is none that the caller may read.</returns>
    public async Task<NotAchievedJson?> NotAchievedAsync(Caller caller, WorkingCopy copy, PlanAsked asked, CancellationToken cancellationToken)
    {
        if (await ReadAsync(caller, copy, asked, cancellationToken) is not (var asking, var standing, { } top))
        {
            return null;
        }

        var write = new GoalWriter(asking, standing.Period);
        var falling = Page(standing.Goals.Where(goal => goal.Achievement.IsShort).OrderBy(goal => goal.Achievement.Severity), asked);
        var missing = Page(standing.NotReported, asked);
        var delayed = Page(await copy.ReadDelayedAsync([.. standing.Goals.Select(goal => goal.Goal.Id)], asking.Today, cancellationToken), asked);
        return new NotAchievedJson(
            top.Id.Value,
            top.Name,
            standing.Period,
            standing.Counts.Reported,
            standing.Counts.Total,
            standing.Scope.LeftOut,
            await write.ShortfallsAsync(falling, cancellationToken),
            [.. delayed.Select(initiative => write.Delayed(initiative, standing))],
            await write.MissingAsync(missing, cancellationToken));
    }

    /// <returns><see langword="null"/> when the unit is none that the caller may read.</returns>
    public async Task<NotReportedJson?> NotReportedAsync(Caller caller, WorkingCopy copy, PlanAsked asked, CancellationToken cancellationToken)
    {
        if (await ReadAsync(caller, copy, asked, cancellationToken) is not (var asking, var standing, { } top))
        {
            return null;
        }

        var persons =
            from goal in standing.NotReported
            group goal by goal.Goal.Responsible into own
            let person = own.Key is { } id ? asking.Organisation.Persons.GetValueOrDefault(id) : null
            orderby own.Count() descending, person?.Name
            select new MissingPersonJson(own.Key?.Value, person?.Name ?? "", person?.Unit?.Value, asking.Organisation.NameOf(person?.Unit), own.Count());
        return new NotReportedJson(
            top.Id.Value,
            top.Name,
            standing.Period,
            standing.Counts.Reported,
            standing.Counts.Total,
            asking.Calendar.DatesFor(standing.Period, top.Id).Deadline,
            standing.Scope.LeftOut,
            await new GoalWriter(asking, standing.Period).MissingAsync(Page(standing.NotReported, asked), cancellationToken),
            [.. persons]);
    }

    private static Dictionary<Achievement, int> Counts(AchievementCounts counts) => counts.WorstFirst.ToDictionary();

    private static List<T> Page<T>(IEnumerable<T> rows, PlanAsked asked) => [.. rows.Skip(asked.Skip).Take(asked.Top)];

    private async Task<(Asking Asking, Standing Standing, Domain.Organisation.Unit Top)?> ReadAsync(Caller caller, WorkingCopy copy, PlanAsked asked, CancellationToken cancellationToken)
    {
        var top = asked.Unit is { } unit ? caller.Organisation.Units.Find(unit) : caller.Home;
        if (top is null || FindScope.Of(caller, top, new QuestionTexts(caller.Language)) is not ScopeOutcome.Found { Scope: var scope })
        {
            return null;
        }

        var periods = caller.Organisation.Periods;
        var current = periods.CurrentOn(calendar.Today, PeriodKind.Quarter, top.Id).Period;
        var question = new Question(Intent.Status, null, caller.Language, QuestionSlots.None, 1, []);
        var asking = new Asking(caller, copy, question, periods, current, calendar.Today);
        return (asking, await standings.InAsync(asking, scope, asked.Period ?? current, cancellationToken), top);
    }
}
