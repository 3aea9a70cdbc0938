using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using TeamsStyring.Storage.Mapping;

namespace TeamsStyring.Storage;

/// <summary>Reading with statements that are prepared once for each connection. A condition names its values; the tenant is bound here and never by a caller.</summary>
internal static class PreparedReads
{
    extension(WorkingCopy copy)
    {
        /// <param name="condition">What the rows must meet; the table is called <c>r</c>. Part of the program, never of what somebody typed.</param>
        public Task<List<T>> SelectAsync<T>(RowShape<T> shape, string condition, IReadOnlyList<(string Name, object? Value)> values, CancellationToken cancellationToken)
            where T : class
        {
            RowCursor? cursor = null;

            return copy.ReadAsync(shape.Sql + condition, values, reader => shape.Read((cursor ??= new RowCursor(reader)).FromTheLeft()), cancellationToken);
        }

        /// <param name="sql">The whole statement, with <c>$tenant</c> in it.</param>
        public async Task<List<T>> ReadAsync<T>(string sql, IReadOnlyList<(string Name, object? Value)> values, Func<DbDataReader, T> read, CancellationToken cancellationToken)
        {
            var command = copy.Prepare(sql);
            foreach (var (name, value) in values)
            {
                command.Parameters[name].Value = StoredValue.Of(value);
            }

            List<T> rows = [];
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                rows.Add(read(reader));
            }

            return rows;
        }
    }

    /// <summary>Several ids as one value: <c>IN (SELECT value FROM json_each($ids))</c>. Written as the columns hold them.</summary>
    public static string Ids(IEnumerable<Guid> ids) => JsonSerializer.Serialize(ids.Select(id => id.ToString().ToUpperInvariant()));

    /// <summary>Several words as one value.</summary>
    public static string Words<T>(IEnumerable<T> words) => JsonSerializer.Serialize(words.Select(word => Convert.ToString(word, CultureInfo.InvariantCulture)));
}
