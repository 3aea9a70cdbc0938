namespace TeamsStyring.Domain.FollowUps;

/// <summary>The colour of an achievement. Never shown alone: always with its icon and word.</summary>
public enum AchievementColour
{
    /// <summary>No colour: not reported, not applicable.</summary>
    None,

    /// <summary>Grey: cannot be said.</summary>
    Grey,

    /// <summary>Green.</summary>
    Green,

    /// <summary>Yellow.</summary>
    Yellow,

    /// <summary>Red.</summary>
    Red,
}
