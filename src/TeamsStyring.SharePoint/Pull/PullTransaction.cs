using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Pull;

/// <summary>
/// A transaction in which the lists are owed nothing for what is written, because it comes from them: inside it the tenant has no lists, and before it is
/// committed it has them again. Nobody else ever sees it without, and whatever was owed before still is.
/// </summary>
internal sealed class PullTransaction : IAsyncDisposable
{
    private readonly WorkingCopy _copy;
    private readonly IDbContextTransaction _transaction;
    private readonly IReadOnlyList<SyncedList> _lists;

    private PullTransaction(WorkingCopy copy, IDbContextTransaction transaction, IReadOnlyList<SyncedList> lists) => (_copy, _transaction, _lists) = (copy, transaction, lists);

    public static async Task<PullTransaction> BeginAsync(WorkingCopy copy, CancellationToken cancellationToken)
    {
        var transaction = await copy.Database.BeginTransactionAsync(cancellationToken);
        var lists = await copy.SyncedLists.ToListAsync(cancellationToken);
        await copy.SyncedLists.ExecuteDeleteAsync(cancellationToken);

        return new PullTransaction(copy, transaction, lists);
    }

    /// <param name="mark">What is to be written beside the lists themselves.</param>
    public async Task CommitAsync(Func<IQueryable<SyncedList>, Task<int>>? mark, CancellationToken cancellationToken)
    {
        _copy.ChangeTracker.Clear();
        _copy.SyncedLists.AddRange(_lists);
        await _copy.SaveChangesAsync(cancellationToken);
        _copy.ChangeTracker.Clear();
        if (mark is not null)
        {
            await mark(_copy.SyncedLists);
        }

        await _transaction.CommitAsync(cancellationToken);
    }

    public ValueTask DisposeAsync() => _transaction.DisposeAsync();
}
