using Microsoft.Data.Sqlite;

namespace TeamsStyring.DevTools.Graph.Data;

/// <summary>Where the emulated tenant is kept: one file, one connection, one call at a time.</summary>
internal sealed class GraphDatabase : IDisposable
{
    private readonly Lock _turn = new();
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);

    /// <param name="file">Kept between starts; an emptied tenant is a deleted file.</param>
    public GraphDatabase(string file)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        _connection.Open();
        using var prepare = _connection.CreateCommand();
        prepare.CommandText = GraphSchema.Sql;
        prepare.ExecuteNonQuery();
    }

    /// <summary>Does a piece of work alone, and keeps what it wrote only if it went well.</summary>
    public T Run<T>(Func<T> work, Func<T, bool> isKept)
    {
        lock (_turn)
        {
            Write("BEGIN IMMEDIATE");
            var kept = false;
            try
            {
                var result = work();
                kept = isKept(result);
                return result;
            }
            finally
            {
                Write(kept ? "COMMIT" : "ROLLBACK");
            }
        }
    }

    public T Run<T>(Func<T> work) => Run(work, _ => true);

    public void Run(Action work) => Run(
        () =>
        {
            work();
            return true;
        });

    /// <param name="values">They stand in the text as ?1, ?2 …</param>
    /// <returns>How many rows were touched.</returns>
    public int Write(string sql, params object?[] values) => Prepared(sql, values).ExecuteNonQuery();

    public IReadOnlyList<T> Read<T>(string sql, Func<SqliteDataReader, T> row, params object?[] values)
    {
        using var reader = Prepared(sql, values).ExecuteReader();
        List<T> rows = [];
        while (reader.Read())
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    public long Number(string sql, params object?[] values) => Prepared(sql, values).ExecuteScalar() is long number ? number : 0;

    public string? Text(string sql, params object?[] values) => Prepared(sql, values).ExecuteScalar() as string;

    public void Dispose()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        _connection.Dispose();
    }

    private SqliteCommand Prepared(string sql, object?[] values)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = _connection.CreateCommand();
            command.CommandText = sql;
            _commands.Add(sql, command);
        }

        command.Parameters.Clear();
        for (var at = 0; at < values.Length; at++)
        {
            command.Parameters.AddWithValue($"?{at + 1}", values[at] ?? DBNull.Value);
        }

        return command;
    }
}
