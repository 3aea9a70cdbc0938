namespace TeamsStyring.App.Starting;

/// <summary>What only the local mode reads.</summary>
internal sealed class LocalOptions
{
    /// <summary>Where the local clock starts; the clock is kept in Data, and at start the later of the two holds. The real time when nothing is said.</summary>
    public DateTimeOffset? Now { get; init; }
}
