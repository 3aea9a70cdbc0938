using TeamsStyring.App.Access;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Records;

/// <summary>Reads a goal that the caller may answer for, with what stands in a period.</summary>
internal static class ReadRecordGoal
{
    /// <returns><see langword="null"/> when there is no such goal, or it is not the caller's to answer.</returns>
    public static async Task<RecordGoal?> RunAsync(WorkingCopy copy, Caller caller, GoalId id, ReportingPeriod asked, CancellationToken cancellationToken)
    {
        if (await copy.ReadGoalAsync(id, cancellationToken) is not { } goal || !caller.MayAnswer(goal))
        {
            return null;
        }

        var period = PeriodOf(goal, asked);

        // The version first: what comes in while the rest is read makes the change wait, not overwrite.
        var version = await copy.ReadGoalVersionAsync(id, cancellationToken);
        var figures = (await copy.ReadMeasurementsAsync(id, period, cancellationToken)).Where(row => row.Value is not null);
        return new RecordGoal(
            goal,
            await copy.ReadIndicatorsAsync([id], cancellationToken),
            await copy.ReadInitiativesAsync([id], cancellationToken),
            (await copy.ReadFollowUpsAsync([id], [period], cancellationToken)).MaxBy(row => row.Sequence),
            figures.GroupBy(row => row.Indicator).ToDictionary(same => same.Key, same => same.MaxBy(row => row.Sequence)?.Value ?? 0),
            version);
    }

    /// <returns>The period that the goal answers for the one that was asked about.</returns>
    public static ReportingPeriod PeriodOf(Goal goal, ReportingPeriod asked) => goal.Cadence.AnsweredBy(asked) ?? asked;
}
