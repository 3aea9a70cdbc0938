using TeamsStyring.SharePoint.Graph;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Rounds;

/// <summary>How a kommune's lists are doing.</summary>
/// <param name="Missing">With <see cref="SiteTrouble.ListsMissing"/>: which.</param>
/// <param name="Until">With <see cref="SiteTrouble.Resting"/>: when it goes on.</param>
/// <param name="Said">What Graph said, for the log.</param>
public sealed record SiteCondition(SiteTrouble Trouble, IReadOnlyList<PlanList> Missing, DateTimeOffset? Until, string Said)
{
    public static SiteCondition Well { get; } = new(SiteTrouble.None, [], null, "");

    /// <summary>The same trouble is logged once, however often it is met.</summary>
    public bool IsSameAs(SiteCondition other) => Trouble == other.Trouble && Missing.SequenceEqual(other.Missing);

    public static SiteCondition Of(GraphFault fault) => fault switch
    {
        GraphFault.NotFound => new(SiteTrouble.SiteNotFound, [], null, ""),
        GraphFault.NotPermitted denied => new(SiteTrouble.NotPermitted, [], null, denied.Said),
        GraphFault.NoToken => new(SiteTrouble.NoToken, [], null, ""),
        GraphFault.Throttled throttled => new(SiteTrouble.Resting, [], throttled.Until, ""),
        GraphFault.Unclear unclear => new(SiteTrouble.GraphAway, [], null, unclear.Said),
        GraphFault.Refused refused => new(SiteTrouble.Unexpected, [], null, refused.Said),
        _ => new(SiteTrouble.Unexpected, [], null, fault.GetType().Name),
    };
}
