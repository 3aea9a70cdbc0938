namespace TeamsStyring.Domain.FollowUps;

/// <summary>What a unit's leader answered when asked to take part (S1-33).</summary>
public enum InvolvementAnswer
{
    /// <summary>Not answered yet.</summary>
    Waiting,

    /// <summary>Ja.</summary>
    Accepted,

    /// <summary>Nei.</summary>
    Declined,
}
