using TeamsStyring.SharePoint.Graph;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Provisioning;

/// <summary>How provisioning ended.</summary>
public abstract record ProvisionOutcome
{
    private ProvisionOutcome()
    {
    }

    /// <param name="Changes">How much was done; none the second time.</param>
    public sealed record Done(int Changes) : ProvisionOutcome;

    /// <summary>It stopped; what was done stays, and the next time it goes on from there.</summary>
    /// <param name="List">The list it stopped at; <see langword="null"/> when it was the site.</param>
    public sealed record Stopped(GraphFault Fault, PlanList? List) : ProvisionOutcome;
}
