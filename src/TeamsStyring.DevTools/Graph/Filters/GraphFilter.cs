namespace TeamsStyring.DevTools.Graph.Filters;

/// <summary>A <c>$filter</c>, as far as SharePoint understands one.</summary>
internal abstract record GraphFilter
{
    /// <returns>Null for what cannot be understood.</returns>
    public static GraphFilter? Parse(string text) => new FilterParser(text).Parse();

    /// <summary>Every comparison in it, from the left: the first is what a large list is narrowed by.</summary>
    public IEnumerable<Comparison> Comparisons => this switch
    {
        Joined joined => joined.Left.Comparisons.Concat(joined.Right.Comparisons),
        Comparison comparison => [comparison],
        _ => [],
    };
}
