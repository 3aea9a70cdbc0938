using System.Data.Common;

namespace TeamsStyring.Storage;

/// <summary>Inserts many rows fast. Tables, columns and conversions are asked of the working copy's own model, so they cannot drift from it.</summary>
public sealed class RowWriter(WorkingCopy copy, DbTransaction transaction) : IAsyncDisposable
{
    private readonly Dictionary<Type, RowInsert> _inserts = [];

    public async Task WriteAsync<T>(IEnumerable<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        if (!_inserts.TryGetValue(typeof(T), out var insert))
        {
            insert = RowInsert.For(copy, typeof(T), transaction);
            _inserts.Add(typeof(T), insert);
        }

        foreach (var row in rows)
        {
            await insert.RunAsync(row, cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var insert in _inserts.Values)
        {
            await insert.DisposeAsync();
        }
    }
}
