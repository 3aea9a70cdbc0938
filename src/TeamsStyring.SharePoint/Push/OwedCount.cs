namespace TeamsStyring.SharePoint.Push;

/// <summary>What the lists are owed.</summary>
/// <param name="Rows">Rows that wait.</param>
/// <param name="Oldest">When the one that has waited longest was first seen.</param>
/// <param name="Refused">Rows that SharePoint will not take as they are; they wait for somebody.</param>
public sealed record OwedCount(int Rows, DateTimeOffset? Oldest, int Refused)
{
    public static OwedCount Nothing { get; } = new(0, null, 0);
}
