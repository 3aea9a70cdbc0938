using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Rounds;

/// <summary>Whether the lists were found.</summary>
internal abstract record MetOutcome
{
    private MetOutcome()
    {
    }

    /// <param name="Missing">Those that are not on the site; the others go on without them.</param>
    public sealed record Met(IReadOnlyList<MetList> Lists, IReadOnlyList<PlanList> Missing) : MetOutcome;

    public sealed record Trouble(SiteCondition Condition) : MetOutcome;
}
