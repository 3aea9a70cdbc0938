namespace TeamsStyring.Storage.Mapping;

/// <summary>
/// How one kind of row is read whole with a statement that is prepared once: for what is asked in nearly every turn, and of a start before Entity Framework has
/// learned the rows. A test holds every shape against what Entity Framework reads.
/// </summary>
/// <param name="columns">In the order in which they are read, with a space between.</param>
/// <param name="read">Makes the row of what the cursor stands on, column by column.</param>
/// <param name="isSetAside">Whether somebody can set such a row aside; those are never read here.</param>
internal sealed class RowShape<T>(string table, string columns, Func<RowCursor, T> read, bool isSetAside = false)
    where T : class
{
    public string Table => table;

    public IReadOnlyList<string> Columns { get; } = columns.Split(' ');

    /// <summary>The statement up to its own condition; the table is called <c>r</c>, and the tenant is always part of it.</summary>
    public string Sql { get; } =
        $"""SELECT {string.Join(", ", columns.Split(' ').Select(column => $"r.\"{column}\""))} FROM "{table}" AS r WHERE r."{WorkingCopy.TenantColumn}" = $tenant AND {(isSetAside ? $"r.\"{RemovedRows.Column}\" IS NULL AND " : "")}""";

    public T Read(RowCursor row) => read(row);
}
