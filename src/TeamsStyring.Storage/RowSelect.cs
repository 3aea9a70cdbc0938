using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Storage.Mapping;

namespace TeamsStyring.Storage;

/// <summary>
/// Reads whole rows of one kind with a statement that is prepared once. Tables, columns and conversions are asked of the working copy's own model, as
/// <see cref="RowInsert"/> does, and the tenant, and that nobody has set the row aside, is always part of the condition. For the few questions that are asked in nearly every turn: what Entity
/// Framework does to understand a query anew costs ten times what the database does to answer it.
/// </summary>
internal sealed class RowSelect
{
    // A century of quarters and months; a database that holds more words than that is read as slowly as it asks for.
    private const int MostWords = 2000;

    private static readonly ConcurrentDictionary<Type, RowSelect> Known = new();

    private readonly Func<MaterializationContext, object> _make;
    private readonly (int Slot, bool MayBeNull, Func<DbDataReader, int, object?> Read)[] _columns;
    private readonly int _slots;

    private RowSelect(WorkingCopy copy, Type row)
    {
        var entity = copy.Model.FindEntityType(row) ?? throw new ArgumentException($"{row.Name} is no row of the working copy.", nameof(row));
        var table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table) ?? throw new ArgumentException($"{row.Name} has no table.", nameof(row));
        var properties = entity.GetProperties().Where(property => !property.IsShadowProperty()).ToList();
        _make = copy.GetService<IStructuralTypeMaterializerSource>().GetMaterializer(entity);
        _slots = entity.GetProperties().Count();
        _columns = [.. properties.Select(property => (property.GetIndex(), property.IsNullable, Reader(property)))];
        Sql = $"""SELECT {string.Join(", ", properties.Select(property => $"r.\"{property.GetColumnName(table)}\""))} FROM "{table.Name}" AS r WHERE r."{WorkingCopy.TenantColumn}" = $tenant AND {(entity.FindProperty(RemovedRows.Column) is null ? "" : $"r.\"{RemovedRows.Column}\" IS NULL AND ")}""";
    }

    /// <summary>The statement up to its own condition; the table is called <c>r</c>.</summary>
    public string Sql { get; }

    public static RowSelect For(WorkingCopy copy, Type row) => Known.TryGetValue(row, out var known) ? known : Known.GetOrAdd(row, new RowSelect(copy, row));

    public object Read(WorkingCopy copy, DbDataReader reader)
    {
        var values = new object?[_slots];
        for (var column = 0; column < _columns.Length; column++)
        {
            var (slot, mayBeNull, read) = _columns[column];
            values[slot] = mayBeNull && reader.IsDBNull(column) ? null : read(reader, column);
        }

        return _make(new MaterializationContext(new ValueBuffer(values), copy));
    }

    private static Func<DbDataReader, int, object?> Reader(IProperty property)
    {
        var converter = property.GetTypeMapping().Converter;
        var stored = converter?.ProviderClrType ?? property.ClrType;
        var read = ReaderOf(Nullable.GetUnderlyingType(stored) ?? stored);

        return converter is null ? read
            : stored == typeof(string) && Words(property.ClrType) is { } words ? (reader, column) => ValueOf(words, reader.GetString(column), converter)
            : (reader, column) => converter.ConvertFromProvider(read(reader, column));
    }

    /// <summary>What a column of few different words can hold: looked up, where understanding the word anew would be most of reading the row.</summary>
    private static ConcurrentDictionary<string, object?>? Words(Type held)
        => (Nullable.GetUnderlyingType(held) ?? held) is var plain && (plain.IsEnum || plain == typeof(ReportingPeriod)) ? new(StringComparer.Ordinal) : null;

    private static object? ValueOf(ConcurrentDictionary<string, object?> words, string word, ValueConverter converter)
        => words.TryGetValue(word, out var value) ? value
            : words.Count < MostWords ? words.GetOrAdd(word, converter.ConvertFromProvider(word))
            : converter.ConvertFromProvider(word);

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
