using TeamsStyring.Storage.Mapping;

namespace TeamsStyring.Storage;

/// <summary>Writing with statements that are prepared once for each connection. The tenant is bound here and never by a caller.</summary>
internal static class PreparedWrites
{
    // A key that only one row may have, or a row that another one names and that is not there.
    private const int Constraint = 19;

    extension(WorkingCopy copy)
    {
        /// <param name="sql">The whole statement, with <c>$tenant</c> in it.</param>
        /// <returns>How many rows it wrote.</returns>
        public async Task<int> WriteAsync(string sql, IReadOnlyList<(string Name, object? Value)> values, CancellationToken cancellationToken)
        {
            var command = copy.Prepare(sql);
            foreach (var (name, value) in values)
            {
                command.Parameters[name].Value = StoredValue.Of(value);
            }

            return await command.ExecuteNonQueryAsync(cancellationToken);
        }

        /// <summary>Writes new rows. One that is there already fails, and so does whatever it is part of.</summary>
        public async Task AppendAsync<T>(RowShape<T> shape, IEnumerable<T> rows, CancellationToken cancellationToken)
            where T : class
        {
            foreach (var row in rows)
            {
                await copy.WriteAsync(shape.Insert, shape.Values(row), cancellationToken);
            }
        }

        /// <returns><see langword="false"/> when somebody has written a row with one of its keys already; that one stays.</returns>
        public async Task<bool> AppendFirstAsync<T>(RowShape<T> shape, T row, CancellationToken cancellationToken)
            where T : class
            => await copy.WriteAsync($"{shape.Insert} ON CONFLICT DO NOTHING", shape.Values(row), cancellationToken) == 1;

        /// <returns><see langword="false"/> when the kommune has no row with the id.</returns>
        public async Task<bool> ReplaceAsync<T>(RowShape<T> shape, T row, CancellationToken cancellationToken)
            where T : class
            => await copy.WriteAsync(shape.Update, shape.Values(row), cancellationToken) == 1;
    }

    /// <summary>Whether a statement failed for what stands in the database, and not because the database could not be written.</summary>
    public static bool IsTaken(Exception exception) => exception is Microsoft.Data.Sqlite.SqliteException { SqliteErrorCode: Constraint };
}
