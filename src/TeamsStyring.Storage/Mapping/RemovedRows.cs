using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TeamsStyring.Storage.Mapping;

/// <summary>
/// Goals, indicators and initiatives that somebody deleted in the kommune's lists are set aside, never erased: a column that no record knows says when, and no
/// query shows them unless it asks to with <c>IgnoreQueryFilters</c> by the column's name.
/// </summary>
internal static class RemovedRows
{
    public const string Column = "Removed";

    public static void Map<T>(EntityTypeBuilder<T> row)
        where T : class
    {
        var removed = row.Property<DateTimeOffset?>(Column);

        // A record that is saved does not know whether it was set aside in the meantime, so saving it says nothing about that.
        removed.Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
    }

    public static void Filter(IMutableEntityType row)
    {
        if (row.FindProperty(Column) is null)
        {
            return;
        }

        var entity = Expression.Parameter(row.ClrType);
        var removed = Expression.Call(typeof(EF), nameof(EF.Property), [typeof(DateTimeOffset?)], entity, Expression.Constant(Column));
        row.SetQueryFilter(Column, Expression.Lambda(Expression.Equal(removed, Expression.Constant(null, typeof(DateTimeOffset?))), entity));
    }
}
