namespace TeamsStyring.Domain.FollowUps;

/// <summary>A cause that somebody named, and which way it worked.</summary>
public sealed record CauseGiven(Cause Cause, CauseEffect Effect)
{
    /// <summary>Whether it lies outside the kommune, so that internal and external factors follow from the causes chosen (S1-31, S1-32).</summary>
    public bool IsExternal => Cause is Cause.UserNeeds or Cause.LawAndMarket;
}
