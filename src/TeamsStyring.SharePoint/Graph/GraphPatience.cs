namespace TeamsStyring.SharePoint.Graph;

/// <summary>How long Graph is waited for, and how often it is asked again.</summary>
/// <param name="Answer">For one answer; a batch or a page of changes takes its time.</param>
/// <param name="Rest">A longer rest than this is told to whoever calls instead of being waited out.</param>
/// <param name="Attempts">For calls that change nothing, or the same thing however often they are made.</param>
public sealed record GraphPatience(TimeSpan Answer, TimeSpan Rest, int Attempts)
{
    public static GraphPatience Usual { get; } = new(TimeSpan.FromSeconds(60), TimeSpan.FromMinutes(2), 4);

    /// <summary>How long is waited before the next attempt, where SharePoint did not say.</summary>
    internal static TimeSpan Before(int attempt) => TimeSpan.FromSeconds(Math.Pow(2, Math.Min(attempt, 6)) / 2);
}
