namespace TeamsStyring.DevTools.Graph.Filters;

/// <summary>One property against one value.</summary>
/// <param name="Property">As written, such as <c>fields/Period</c>.</param>
/// <param name="Operator">eq, ne, gt, ge, lt, le or startswith.</param>
/// <param name="Value">Text, a number, true or false, or null.</param>
internal sealed record Comparison(string Property, string Operator, object? Value) : GraphFilter
{
    private const string Fields = "fields/";

    /// <summary>The column that is meant, or null when it is no column.</summary>
    public string? Column => Property.StartsWith(Fields, StringComparison.OrdinalIgnoreCase) ? Property[Fields.Length..] : null;

    public bool IsRange => Operator is not "eq" and not "ne";
}
