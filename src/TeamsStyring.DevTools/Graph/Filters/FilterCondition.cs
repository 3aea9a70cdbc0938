using TeamsStyring.DevTools.Graph.Lists;

namespace TeamsStyring.DevTools.Graph.Filters;

/// <summary>A filter as a condition over the emulated tenant's own tables.</summary>
/// <param name="firstValue">The number of the first parameter.</param>
internal sealed class FilterCondition(int firstValue)
{
    private readonly List<object?> _values = [];

    public string Sql { get; private set; } = "1";

    public IReadOnlyList<object?> Values => _values;

    public void Add(GraphFilter filter, IReadOnlyList<ColumnRow> columns) => Sql = $"{Sql} AND {Condition(filter, columns)}";

    private string Condition(GraphFilter filter, IReadOnlyList<ColumnRow> columns) => filter switch
    {
        Joined joined => $"({Condition(joined.Left, columns)} {joined.Operator} {Condition(joined.Right, columns)})",
        Comparison comparison => Condition(comparison, columns.First(column => string.Equals(column.FieldName, comparison.Column, StringComparison.OrdinalIgnoreCase))),
        _ => "0",
    };

    private string Condition(Comparison comparison, ColumnRow column)
    {
        if (comparison.Value is null)
        {
            var has = column.IsIndexed ? $"Id IN (SELECT Item FROM Indexed WHERE List = ?1 AND Column = {column.Number})" : $"json_extract(Fields, {Value($"$.{column.FieldName}")}) IS NOT NULL";

            return comparison.Operator is "ne" ? has : $"NOT ({has})";
        }

        var source = column.IsIndexed ? "Value" : $"json_extract(Fields, {Value($"$.{column.FieldName}")})";
        var test = comparison.Operator is "startswith"
            ? $"substr({source}, 1, {comparison.Value.ToString()?.Length ?? 0}) = {Value(comparison.Value)} COLLATE NOCASE"
            : $"{source} {Sign(comparison.Operator)} {Value(comparison.Value)}";
        if (!column.IsIndexed)
        {
            return test;
        }

        var found = $"Id IN (SELECT Item FROM Indexed WHERE List = ?1 AND Column = {column.Number} AND {test})";

        // What has no value at all is not equal to any.
        return comparison.Operator is "ne" ? $"NOT ({found})" : found;
    }

    private static string Sign(string name) => name switch
    {
        "eq" or "ne" => "=",
        "gt" => ">",
        "ge" => ">=",
        "lt" => "<",
        _ => "<=",
    };

    private string Value(object? value)
    {
        _values.Add(value is bool flag ? (flag ? 1L : 0L) : value);

        return $"?{firstValue + _values.Count - 1}";
    }
}
