using TeamsStyring.App.Access;
using TeamsStyring.App.Http;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Plans;

/// <summary>One goal with all that was ever answered and measured, oldest first.</summary>
internal sealed class ShowGoal(MunicipalCalendar calendar)
{
    /// <param name="asked">The period whose status stands on top; the current one, or the plan year's last, when nothing is said.</param>
    /// <returns><see langword="null"/> when there is no such goal, or none that the caller may read.</returns>
    public async Task<GoalShown?> RunAsync(Caller caller, WorkingCopy copy, GoalId id, ReportingPeriod? asked, CancellationToken cancellationToken)
    {
        if (await copy.ReadGoalAsync(id, cancellationToken) is not { } goal || !caller.MayRead(goal.Unit))
        {
            return null;
        }

        var periods = caller.Organisation.Periods;
        var current = periods.CurrentOn(calendar.Today, PeriodKind.Quarter, goal.Unit).Period;
        var period = asked ?? (goal.Year == current.Year ? current : ReportingPeriod.Quarter(goal.Year, 4));
        var write = new PlanRows(caller.Organisation, new CommonTexts(caller.Language), calendar.Today);
        var rows = await GoalRows.ReadAsync(copy, [goal], period, cancellationToken);
        var answers = await copy.ReadFollowUpsAsync([id], cancellationToken);
        var figures = await copy.ReadMeasurementsAsync([id], cancellationToken);
        var decisions = await copy.ReadDecisionsAsync([id], cancellationToken);
        var involvements = await copy.ReadInvolvementsAsync([id], cancellationToken);
        var evidence = await copy.ReadEvidenceAsync(id, cancellationToken);
        var handovers = await copy.ReadHandoversAsync(id, cancellationToken);

        return new GoalShown(
            new GoalDetailJson(
                rows.Write(goal, write),
                [.. answers.OrderBy(answer => answer.Period).ThenBy(answer => answer.Sequence).Select(write.FollowUp)],
                [.. figures.OrderBy(figure => figure.Period).ThenBy(figure => figure.Sequence).Select(write.Measurement)],
                [.. decisions.OrderBy(decision => decision.Period).ThenBy(decision => decision.At).ThenBy(decision => decision.Sequence).Select(write.Decision)],
                [.. involvements.OrderBy(involvement => involvement.AskedAt).Select(write.Involvement)],
                [.. handovers.Where(handover => caller.MaySeeHandover(handover, goal.Unit)).OrderBy(handover => handover.At).Select(handover => write.Handover(handover, goal) with { MayDecide = handover.State is HandoverState.Waiting && caller.MayDecide(handover, goal) })],
                [.. evidence.Select(row => new EvidenceJson(row.Id.Value, row.Text, row.Link.Length == 0 ? null : row.Link, row.By.Value, caller.Organisation.NameOf(row.By), row.At))],
                caller.MayAnswer(goal)),
            await copy.ReadGoalVersionAsync(id, cancellationToken));
    }
}
