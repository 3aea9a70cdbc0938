namespace TeamsStyring.App.Starting;

/// <summary>Where the plans live.</summary>
internal enum PlansKind
{
    /// <summary>In the working copy itself.</summary>
    Embedded,

    /// <summary>In the kommune's SharePoint lists.</summary>
    SharePoint,
}
