namespace TeamsStyring.SharePoint.Schema;

/// <summary>Which side counts when the list and Teams have both changed a column since they last agreed.</summary>
public enum ColumnRule
{
    /// <summary>The list.</summary>
    ListWins,

    /// <summary>Whoever wrote last: what answers in Teams write as well.</summary>
    NewestWins,

    /// <summary>Neither: the column follows from others, and what people write there is written over.</summary>
    Derived,
}
