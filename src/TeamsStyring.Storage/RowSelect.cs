using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using TeamsStyring.Storage.Mapping;

namespace TeamsStyring.Storage;

/// <summary>
/// Reads whole rows of one kind with a statement that is prepared once. Tables, columns and conversions are asked of the working copy's own model, as
/// <see cref="RowInsert"/> does, and the tenant, and that nobody has set the row aside, is always part of the condition. For the few questions that are asked in nearly every turn: what Entity
/// Framework does to understand a query anew costs ten times what the database does to answer it.
/// </summary>
internal sealed class RowSelect
{
    private static readonly ConcurrentDictionary<Type, RowSelect> Known = new();

    private readonly Func<MaterializationContext, object> _make;
    private readonly IReadOnlyList<(int Slot, Func<DbDataReader, int, object?> Read)> _columns;
    private readonly int _slots;

    private RowSelect(WorkingCopy copy, Type row)
    {
        var entity = copy.Model.FindEntityType(row) ?? throw new ArgumentException($"{row.Name} is no row of the working copy.", nameof(row));
        var table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table) ?? throw new ArgumentException($"{row.Name} has no table.", nameof(row));
        var properties = entity.GetProperties().Where(property => !property.IsShadowProperty()).ToList();
        _make = copy.GetService<IStructuralTypeMaterializerSource>().GetMaterializer(entity);
        _slots = entity.GetProperties().Count();
        _columns = [.. properties.Select(property => (property.GetIndex(), Reader(property)))];
        Sql = $"""SELECT {string.Join(", ", properties.Select(property => $"r.\"{property.GetColumnName(table)}\""))} FROM "{table.Name}" AS r WHERE r."{WorkingCopy.TenantColumn}" = $tenant AND {(entity.FindProperty(RemovedRows.Column) is null ? "" : $"r.\"{RemovedRows.Column}\" IS NULL AND ")}""";
    }

    /// <summary>The statement up to its own condition; the table is called <c>r</c>.</summary>
    public string Sql { get; }

    public static RowSelect For(WorkingCopy copy, Type row) => Known.TryGetValue(row, out var known) ? known : Known.GetOrAdd(row, new RowSelect(copy, row));

    public object Read(WorkingCopy copy, DbDataReader reader)
    {
        var values = new object?[_slots];
        for (var column = 0; column < _columns.Count; column++)
        {
            var (slot, read) = _columns[column];
            values[slot] = reader.IsDBNull(column) ? null : read(reader, column);
        }

        return _make(new MaterializationContext(new ValueBuffer(values), copy));
    }

    private static Func<DbDataReader, int, object?> Reader(IProperty property)
    {
        var converter = property.GetTypeMapping().Converter;
        var stored = converter?.ProviderClrType ?? property.ClrType;
        var read = ReaderOf(Nullable.GetUnderlyingType(stored) ?? stored);

        return converter is null ? read : (reader, column) => converter.ConvertFromProvider(read(reader, column));
    }

    private static Func<DbDataReader, int, object?> ReaderOf(Type stored) => stored switch
    {
        _ when stored == typeof(string) => static (reader, column) => reader.GetString(column),
        _ when stored == typeof(Guid) => static (reader, column) => reader.GetGuid(column),
        _ when stored == typeof(long) => static (reader, column) => reader.GetInt64(column),
        _ when stored == typeof(int) => static (reader, column) => reader.GetInt32(column),
        _ when stored == typeof(bool) => static (reader, column) => reader.GetBoolean(column),
        _ when stored == typeof(decimal) => static (reader, column) => reader.GetDecimal(column),
        _ when stored == typeof(DateOnly) => static (reader, column) => reader.GetFieldValue<DateOnly>(column),
        _ => throw new NotSupportedException($"A column holds {stored.Name}, which is not read here yet."),
    };
}
