using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;

namespace TeamsStyring.App.Import;

/// <summary>Writes what a file added and changed: all of it or nothing.</summary>
internal sealed class WritePlans(WorkingCopy copy, ImportProgress progress)
{
    private const int Together = 500;

    /// <param name="met">People whom the file named and the plans had not met.</param>
    public async Task WriteAsync(string file, PlanBook book, IReadOnlyList<Person> met, CancellationToken cancellationToken)
    {
        await using var rows = await RowWriter.BeginAsync(copy, cancellationToken);
        await AddAsync(file, book, met, rows, cancellationToken);
        copy.UpdateRange(
        [
            .. book.Units.Updated, .. book.Dimensions.Updated, .. book.Plans.Updated, .. book.Goals.Updated, .. book.Indicators.Updated, .. book.Initiatives.Updated,
        ]);
        await copy.SaveChangesAsync(cancellationToken);
        await rows.CommitAsync(cancellationToken);
    }

    /// <summary>In the order in which rows lean on each other.</summary>
    private async Task AddAsync(string file, PlanBook book, IReadOnlyList<Person> met, RowWriter rows, CancellationToken cancellationToken)
    {
        var written = 0;
        var all = book.Goals.AddedCount + book.Indicators.AddedCount + book.Initiatives.AddedCount + book.Measurements.Added.Count + book.FollowUps.Added.Count + book.Decisions.Added.Count;
        if (book is { IsMunicipalityNew: true, Municipality: { } municipality })
        {
            await rows.WriteAsync([municipality], cancellationToken);
        }

        await rows.WriteAsync(met, cancellationToken);
        await rows.WriteAsync(book.Units.Added, cancellationToken);
        await rows.WriteAsync(book.Dimensions.Added, cancellationToken);
        await rows.WriteAsync(book.Plans.Added, cancellationToken);
        await WriteAsync(book.Goals.Added);
        await WriteAsync(book.Indicators.Added);
        await WriteAsync(book.Initiatives.Added);
        await WriteAsync(book.Measurements.Added);
        await WriteAsync(book.FollowUps.Added);
        await WriteAsync(book.Decisions.Added);

        async Task WriteAsync<T>(IEnumerable<T> added)
            where T : class
        {
            foreach (var some in added.Chunk(Together))
            {
                await rows.WriteAsync(some, cancellationToken);
                written += some.Length;
                progress.Written(file, written, all);
            }
        }
    }
}
