namespace TeamsStyring.Storage.Lists;

/// <summary>What is wrong with a row in a list.</summary>
public enum ListProblemKind
{
    /// <summary>The row has no title.</summary>
    MissingTitle,

    /// <summary>A column that must be filled in is empty.</summary>
    MissingValue,

    /// <summary>No unit has that name or key.</summary>
    UnknownUnit,

    /// <summary>Nobody in the list of people has that name or id.</summary>
    UnknownPerson,

    /// <summary>The goal, plan, indicator or other row that is named is not there.</summary>
    BrokenLink,

    /// <summary>Several rows have that name; the key says which is meant.</summary>
    AmbiguousName,

    /// <summary>The row that this one hangs on was deleted.</summary>
    DeletedParent,

    /// <summary>This row was deleted although others still hang on it.</summary>
    DeletedInUse,

    /// <summary>Not a number.</summary>
    BadNumber,

    /// <summary>Not a date.</summary>
    BadDate,

    /// <summary>Not a period.</summary>
    BadPeriod,

    /// <summary>Not one of the words that the column knows.</summary>
    UnknownWord,

    /// <summary>Another row has the same key, or already says this about the same thing.</summary>
    DuplicateKey,
}
