namespace TeamsStyring.SharePoint.Graph;

/// <summary>What calls cost in SharePoint's resource units. Source: «How to avoid getting throttled or blocked in SharePoint Online».</summary>
internal static class GraphCost
{
    /// <summary>What is not SharePoint's: people and their photos.</summary>
    public const int Free = 0;

    /// <summary>One item by its id; a delta with its token.</summary>
    public const int Single = 1;

    /// <summary>Several items, a delta without a token, and every change.</summary>
    public const int Many = 2;

    /// <summary>Anything about permissions.</summary>
    public const int Permission = 5;
}
