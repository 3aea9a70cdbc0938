namespace TeamsStyring.SharePoint.Provisioning;

/// <summary>What was done to a list.</summary>
public enum ProvisionKind
{
    /// <summary>The list was made.</summary>
    Made,

    /// <summary>The list was given the name that people see.</summary>
    Named,

    /// <summary>A column was added.</summary>
    ColumnAdded,

    /// <summary>A column was given an index, a word to choose, or its name.</summary>
    ColumnChanged,

    /// <summary>The list is as it should be.</summary>
    Ready,
}
