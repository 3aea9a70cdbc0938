using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace TeamsStyring.Storage;

/// <summary>One prepared INSERT for one kind of row.</summary>
internal sealed class RowInsert : IAsyncDisposable
{
    private readonly DbCommand _command;
    private readonly IReadOnlyList<(DbParameter Parameter, Func<object, object?> Read)> _columns;

    private RowInsert(DbCommand command, IReadOnlyList<(DbParameter Parameter, Func<object, object?> Read)> columns)
    {
        _command = command;
        _columns = columns;
    }

    public static RowInsert For(WorkingCopy copy, Type row, DbTransaction transaction)
    {
        var entity = copy.Entities.Model.FindEntityType(row) ?? throw new ArgumentException($"{row.Name} is no row of the working copy.", nameof(row));
        var table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table) ?? throw new ArgumentException($"{row.Name} has no table.", nameof(row));
        var sql = copy.Entities.GetService<ISqlGenerationHelper>();
        DbCommand command = copy.Connection.CreateCommand();
        command.Transaction = transaction;
        List<(DbParameter Parameter, Func<object, object?> Read)> columns = [];
        List<string> names = [];
        foreach (var property in entity.GetProperties())
        {
            var parameter = property.GetRelationalTypeMapping().CreateParameter(command, $"@p{columns.Count}", value: null, nullable: true);
            command.Parameters.Add(parameter);
            columns.Add((parameter, Reader(property, copy.Tenant.Value)));
            names.Add(sql.DelimitIdentifier(property.GetColumnName(table) ?? property.Name));
        }

        command.CommandText =
            $"INSERT INTO {sql.DelimitIdentifier(table.Name, table.Schema)} ({string.Join(", ", names)}) VALUES ({string.Join(", ", columns.Select(column => column.Parameter.ParameterName))})";
        command.Prepare();

        return new RowInsert(command, columns);
    }

    public Task<int> RunAsync(object row, CancellationToken cancellationToken)
    {
        foreach (var (parameter, read) in _columns)
        {
            parameter.Value = read(row) ?? DBNull.Value;
        }

        return _command.ExecuteNonQueryAsync(cancellationToken);
    }

    public ValueTask DisposeAsync() => _command.DisposeAsync();

    private static Func<object, object?> Reader(IProperty property, string tenant)
    {
        // Two columns that no record knows: whose the row is, and whether it was set aside – which a row that is being written is not.
        if (property.IsShadowProperty())
        {
            return property.Name is WorkingCopy.TenantColumn ? _ => tenant : _ => null;
        }

        var getter = property.GetGetter();
        if (property.GetTypeMapping().Converter is not { } converter)
        {
            return getter.GetClrValue;
        }

        return row => getter.GetClrValue(row) is { } value ? converter.ConvertToProvider(value) : null;
    }
}
