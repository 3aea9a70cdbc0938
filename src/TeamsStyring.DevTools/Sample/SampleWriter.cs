using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using TeamsStyring.Storage;

namespace TeamsStyring.DevTools.Sample;

/// <summary>Writes a sample into an empty working copy: all of it or nothing, and no more of it in memory than one goal.</summary>
public static class SampleWriter
{
    /// <param name="progress">Told the number of goals written, out of <see cref="SampleMunicipality.GoalCount"/>.</param>
    public static async Task WriteAsync(WorkingCopy copy, SampleMunicipality sample, IProgress<int> progress, CancellationToken cancellationToken)
    {
        await copy.Database.OpenConnectionAsync(cancellationToken);
        await using var transaction = await copy.Database.BeginTransactionAsync(cancellationToken);

        // An initiative may name the one that replaces it before that one is written.
        await copy.Database.ExecuteSqlRawAsync("PRAGMA defer_foreign_keys = ON; PRAGMA cache_size = -40000;", cancellationToken);
        await using var rows = new RowWriter(copy, transaction.GetDbTransaction());
        await WriteFrameAsync(rows, sample, cancellationToken);
        var written = 0;
        foreach (var goal in sample.Goals())
        {
            await WriteGoalAsync(rows, goal, cancellationToken);
            progress.Report(++written);
        }

        await copy.RaisePlansVersionAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);

        // The connection goes back to its pool; it must not keep the large cache there.
        await copy.Database.ExecuteSqlRawAsync(
            "PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA cache_size = -2000; PRAGMA shrink_memory;", cancellationToken);
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
