using System.Reflection;

namespace TeamsStyring.Storage.Mapping;

/// <summary>
/// How one kind of row is read and written whole with statements that are prepared once: for what people do on an ordinary day, so that Entity Framework need not
/// learn the rows. Tests hold every shape against what Entity Framework reads and writes.
/// </summary>
/// <param name="columns">In the order in which they are read, with a space between; each is called as the row's property.</param>
/// <param name="read">Makes the row of what the cursor stands on, column by column.</param>
/// <param name="isSetAside">Whether somebody can set such a row aside; those are never read here.</param>
internal sealed class RowShape<T>(string table, string columns, Func<RowCursor, T> read, bool isSetAside = false)
    where T : class
{
    private const string Id = "Id";

    private readonly Lazy<IReadOnlyList<(string Name, PropertyInfo Property)>> _written = new(() => [.. columns.Split(' ').Select(column => ($"${column}", PropertyOf(column)))]);

    public string Table => table;

    public IReadOnlyList<string> Columns { get; } = columns.Split(' ');

    /// <summary>The statement up to its own condition; the table is called <c>r</c>, and the tenant is always part of it.</summary>
    public string Sql { get; } =
        $"""SELECT {string.Join(", ", columns.Split(' ').Select(column => $"r.\"{column}\""))} FROM "{table}" AS r WHERE r."{WorkingCopy.TenantColumn}" = $tenant AND {(isSetAside ? $"r.\"{RemovedRows.Column}\" IS NULL AND " : "")}""";

    /// <summary>Writes one new row.</summary>
    public string Insert
        => field ??= $"""INSERT INTO "{table}" ("{WorkingCopy.TenantColumn}", {string.Join(", ", Columns.Select(column => $"\"{column}\""))}) VALUES ($tenant, {string.Join(", ", Columns.Select(column => $"${column}"))})""";

    /// <summary>Writes over the row with the same id.</summary>
    public string Update
        => field ??= $"""UPDATE "{table}" SET {string.Join(", ", Columns.Where(column => column is not Id).Select(column => $"\"{column}\" = ${column}"))} WHERE "{WorkingCopy.TenantColumn}" = $tenant AND "{Id}" = ${Id}""";

    public T Read(RowCursor row) => read(row);

    /// <returns>What <see cref="Insert"/> and <see cref="Update"/> write of the row.</returns>
    public IReadOnlyList<(string Name, object? Value)> Values(T row)
        => [.. _written.Value.Select(column => (column.Name, Written(column.Property.GetValue(row), column.Property.PropertyType)))];

    // Small lists, and things with parts, are written as JSON of what the row calls them.
    private static object? Written(object? value, Type declared)
        => value is null || declared.IsValueType || declared == typeof(string) ? value : StoredJson.Write(value, declared);

    private static PropertyInfo PropertyOf(string column)
        => typeof(T).GetProperty(column) ?? throw new InvalidOperationException($"A {typeof(T).Name} has no {column}.");
}
