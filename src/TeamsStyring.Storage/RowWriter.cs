using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace TeamsStyring.Storage;

/// <summary>
/// Inserts many rows fast, all of them or none. Tables, columns and conversions are asked of the working copy's own model, so they cannot drift from it.
/// What is not an insert goes through the working copy, between <see cref="BeginAsync"/> and <see cref="CommitAsync"/>.
/// </summary>
public sealed class RowWriter : IAsyncDisposable
{
    private readonly WorkingCopy _copy;
    private readonly IDbContextTransaction _transaction;
    private readonly Dictionary<Type, RowInsert> _inserts = [];

    private RowWriter(WorkingCopy copy, IDbContextTransaction transaction) => (_copy, _transaction) = (copy, transaction);

    public static async Task<RowWriter> BeginAsync(WorkingCopy copy, CancellationToken cancellationToken)
    {
        await copy.Database.OpenConnectionAsync(cancellationToken);
        var transaction = await copy.Database.BeginTransactionAsync(cancellationToken);

        // An initiative may name the one that replaces it before that one is written.
        await copy.Database.ExecuteSqlRawAsync("PRAGMA defer_foreign_keys = ON; PRAGMA cache_size = -40000;", cancellationToken);

        return new RowWriter(copy, transaction);
    }

    public async Task WriteAsync<T>(IEnumerable<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        if (!_inserts.TryGetValue(typeof(T), out var insert))
        {
            insert = RowInsert.For(_copy, typeof(T), _transaction.GetDbTransaction());
            _inserts.Add(typeof(T), insert);
        }

        foreach (var row in rows)
        {
            await insert.RunAsync(row, cancellationToken);
        }
    }

    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        await _transaction.CommitAsync(cancellationToken);

        // The connection goes back to its pool; it must not keep the large cache there.
        await _copy.Database.ExecuteSqlRawAsync(
            $"PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE); {WorkingCopies.UsualPages} PRAGMA shrink_memory;", cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var insert in _inserts.Values)
        {
            await insert.DisposeAsync();
        }

        await _transaction.DisposeAsync();
    }
}
