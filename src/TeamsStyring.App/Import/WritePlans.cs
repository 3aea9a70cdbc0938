using TeamsStyring.Storage;

namespace TeamsStyring.App.Import;

/// <summary>Writes what a file added and changed: all of it or nothing.</summary>
internal sealed class WritePlans(WorkingCopy copy, ImportProgress progress)
{
    /// <summary>Large enough that a batch costs one statement's worth of waiting, small enough that memory does not follow the file.</summary>
    private const int Together = 500;

    public async Task WriteAsync(string file, PlanBook book, CancellationToken cancellationToken)
    {
        copy.ChangeTracker.AutoDetectChangesEnabled = false;
        await using var transaction = await copy.Database.BeginTransactionAsync(cancellationToken);
        if (book is { IsMunicipalityNew: true, Municipality: { } municipality })
        {
            copy.Municipalities.Add(municipality);
        }

        var rows = Rows(book).ToList();
        var written = 0;
        foreach (var batch in rows.Chunk(Together))
        {
            foreach (var (row, isNew) in batch)
            {
                if (isNew)
                {
                    copy.Add(row);
                }
                else
                {
                    copy.Update(row);
                }
            }

            await copy.SaveChangesAsync(cancellationToken);
            copy.ChangeTracker.Clear();
            written += batch.Length;
            progress.Written(file, written, rows.Count);
        }

        await copy.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>In the order in which rows lean on each other.</summary>
    private static IEnumerable<(object Row, bool IsNew)> Rows(PlanBook book)
        => [
            .. New(book.Units.Added), .. Changed(book.Units.Updated),
            .. New(book.Dimensions.Added), .. Changed(book.Dimensions.Updated),
            .. New(book.Plans.Added), .. Changed(book.Plans.Updated),
            .. New(book.Goals.Added), .. Changed(book.Goals.Updated),
            .. New(book.Indicators.Added), .. Changed(book.Indicators.Updated),
            .. New(book.Initiatives.Added), .. Changed(book.Initiatives.Updated),
            .. New(book.Measurements.Added),
            .. New(book.FollowUps.Added),
            .. New(book.Decisions.Added),
        ];

    private static IEnumerable<(object Row, bool IsNew)> New(IEnumerable<object> rows) => rows.Select(row => (row, true));

    private static IEnumerable<(object Row, bool IsNew)> Changed(IEnumerable<object> rows) => rows.Select(row => (row, false));
}
