namespace TeamsStyring.Domain.FollowUps;

/// <summary>Which way a cause worked.</summary>
public enum CauseEffect
{
    /// <summary>Bidro.</summary>
    Contributed,

    /// <summary>Hindret.</summary>
    Hindered,
}
