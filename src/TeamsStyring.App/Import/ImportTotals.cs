namespace TeamsStyring.App.Import;

/// <summary>What a file added to the plans and to what was answered, and how many rows of the plans it changed.</summary>
internal sealed record ImportTotals(int Units, int Goals, int Indicators, int Initiatives, int Measurements, int FollowUps, int Decisions, int Changed)
{
    public static ImportTotals None { get; } = new(0, 0, 0, 0, 0, 0, 0, 0);
}
