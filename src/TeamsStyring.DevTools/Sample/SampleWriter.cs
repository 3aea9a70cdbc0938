using TeamsStyring.Storage;

namespace TeamsStyring.DevTools.Sample;

/// <summary>Writes a sample into an empty working copy: all of it or nothing, and no more of it in memory than one goal.</summary>
public static class SampleWriter
{
    /// <param name="progress">Told the number of goals written, out of <see cref="SampleMunicipality.GoalCount"/>.</param>
    public static async Task WriteAsync(WorkingCopy copy, SampleMunicipality sample, IProgress<int> progress, CancellationToken cancellationToken)
    {
        await using var rows = await RowWriter.BeginAsync(copy, cancellationToken);
        await WriteFrameAsync(rows, sample, cancellationToken);
        var written = 0;
        foreach (var goal in sample.Goals())
        {
            await WriteGoalAsync(rows, goal, cancellationToken);
            progress.Report(++written);
        }

        await rows.CommitAsync(cancellationToken);
    }

    private static async Task WriteFrameAsync(RowWriter rows, SampleMunicipality sample, CancellationToken cancellationToken)
    {
        await rows.WriteAsync([sample.Municipality], cancellationToken);
        await rows.WriteAsync(sample.Units, cancellationToken);
        await rows.WriteAsync(sample.Persons, cancellationToken);
        await rows.WriteAsync(sample.Dimensions, cancellationToken);
        await rows.WriteAsync(sample.Deadlines, cancellationToken);
        await rows.WriteAsync(sample.Plans(), cancellationToken);
    }

    private static async Task WriteGoalAsync(RowWriter rows, SampleGoal goal, CancellationToken cancellationToken)
    {
        await rows.WriteAsync([goal.Goal], cancellationToken);
        await rows.WriteAsync(goal.Indicators, cancellationToken);
        await rows.WriteAsync(goal.Initiatives, cancellationToken);
        await rows.WriteAsync(goal.FollowUps, cancellationToken);
        await rows.WriteAsync(goal.Measurements, cancellationToken);
        await rows.WriteAsync(goal.Decisions, cancellationToken);
        await rows.WriteAsync(goal.Involvements, cancellationToken);
    }
}
