using Microsoft.EntityFrameworkCore;
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
        if (await copy.Goals.FirstOrDefaultAsync(goal => goal.Id == id, cancellationToken) is not { } goal || !caller.MayRead(goal.Unit))
        {
            return null;
        }

        var periods = caller.Organisation.Periods;
        var current = periods.CurrentOn(calendar.Today, PeriodKind.Quarter, goal.Unit).Period;
        var period = asked ?? (goal.Year == current.Year ? current : ReportingPeriod.Quarter(goal.Year, 4));
        var write = new PlanRows(caller.Organisation, new CommonTexts(caller.Language), calendar.Today);
        var rows = await GoalRows.ReadAsync(copy, [goal], period, cancellationToken);
        var answers = await copy.FollowUps.Where(answer => answer.Goal == id).ToListAsync(cancellationToken);
        var figures = await copy.Measurements.Where(figure => figure.Goal == id).ToListAsync(cancellationToken);
        var decisions = await copy.Decisions.Where(decision => decision.Goal == id).ToListAsync(cancellationToken);
        var involvements = await copy.Involvements.Where(involvement => involvement.Goal == id).ToListAsync(cancellationToken);
        var evidence = await copy.Evidence.Where(row => row.Goal == id).OrderBy(row => row.At).ToListAsync(cancellationToken);
        var handovers = await copy.Handovers.Where(handover => handover.Goal == id).ToListAsync(cancellationToken);

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
