using TeamsStyring.App.Http;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Questions;

/// <summary>Writes the goals of an answer as the contract has them. A fixed number of queries for each list.</summary>
internal sealed class GoalWriter(Asking asking, ReportingPeriod period)
{
    private readonly PlanRows _rows = new(asking.Organisation, asking.Words, asking.Today);

    public async Task<IReadOnlyList<ShortfallJson>> ShortfallsAsync(IReadOnlyList<GoalStand> goals, CancellationToken cancellationToken)
    {
        var initiatives = await InitiativesAsync(goals, cancellationToken);
        var details = await GoalDetails.ReadAsync(asking.Copy, goals, period, cancellationToken);
        return [.. details.Select(detail => new ShortfallJson(Write(detail, initiatives), detail.Answer, [.. detail.Decisions.Select(row => _rows.Decision(row.Decision))]))];
    }

    public async Task<IReadOnlyList<MissingGoalJson>> MissingAsync(IReadOnlyList<GoalStand> goals, CancellationToken cancellationToken)
    {
        var initiatives = await InitiativesAsync(goals, cancellationToken);
        var details = await GoalDetails.ReadAsync(asking.Copy, goals, period, cancellationToken);
        var ids = goals.Select(goal => goal.Goal.Id).ToList();
        var handovers = (await asking.Copy.ReadWaitingHandoversAsync(ids, period, cancellationToken)).ToLookup(row => row.Goal);

        return
        [
            .. details.Select(detail => new MissingGoalJson(
                Write(detail, initiatives),
                asking.Calendar.DatesFor(period, detail.Goal.Unit).Deadline,
                handovers[detail.Goal.Id].Any(row => asking.Caller.MaySeeHandover(row, detail.Goal.Unit)))),
        ];
    }

    public DelayedInitiativeJson Delayed(Initiative initiative, Standing standing)
    {
        var goal = standing.Goals.First(row => row.Goal.Id == initiative.Goal).Goal;
        return new DelayedInitiativeJson(_rows.Initiative(initiative), goal.Id.Value, goal.Title, asking.Organisation.NameOf(goal.Unit));
    }

    private GoalJson Write(GoalDetail detail, ILookup<GoalId, Initiative> initiatives) => _rows.Goal(
        detail.Goal,
        period,
        detail.Answer,
        [.. detail.Figures.Select(row => _rows.Indicator(row.Indicator, row.Newest))],
        [.. initiatives[detail.Goal.Id].Select(_rows.Initiative)]);

    private async Task<ILookup<GoalId, Initiative>> InitiativesAsync(IReadOnlyList<GoalStand> goals, CancellationToken cancellationToken)
    {
        List<GoalId> ids = [.. goals.Select(goal => goal.Goal.Id)];
        return (await asking.Copy.ReadInitiativesAsync(ids, cancellationToken))
            .ToLookup(initiative => initiative.Goal);
    }
}
