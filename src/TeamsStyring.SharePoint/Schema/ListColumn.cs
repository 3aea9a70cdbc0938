using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Schema;

/// <summary>One column of a list.</summary>
/// <param name="Name">The internal name: English, ASCII, never changed.</param>
public sealed record ListColumn(string Name, ColumnKind Kind)
{
    /// <summary>Whether queries and views may filter by it past SharePoint's 5,000 rows.</summary>
    public bool Indexed { get; init; }

    /// <summary>Whether a row without it is no row.</summary>
    public bool Required { get; init; }

    public ColumnRule Rule { get; init; }

    /// <summary>The enum whose values a <see cref="ColumnKind.Choice"/> chooses from.</summary>
    public Type? Choices { get; init; }

    /// <summary>A value of the enum that nobody may choose.</summary>
    public Enum? NotChosen { get; init; }

    /// <summary>The list that a reference points into.</summary>
    public PlanList? Refers { get; init; }

    /// <summary>For names: the column that holds the key.</summary>
    public string NameOf { get; init; } = "";

    /// <summary>Whether the row that is referred to may be missing, as a person who has left.</summary>
    public bool MayBeGone { get; init; }

    public bool IsUnique => Kind is ColumnKind.Key;

    /// <summary>Whether SharePoint keeps it as several lines of text.</summary>
    public bool IsNote => Kind is ColumnKind.Note or ColumnKind.References or ColumnKind.Names or ColumnKind.Causes;

    /// <summary>Whether it says something by itself, and does not only repeat or follow from other columns.</summary>
    public bool IsContent => Rule is not ColumnRule.Derived && Kind is not (ColumnKind.Key or ColumnKind.Name or ColumnKind.Names);
}
