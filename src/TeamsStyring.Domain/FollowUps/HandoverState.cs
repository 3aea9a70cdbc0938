namespace TeamsStyring.Domain.FollowUps;

/// <summary>What became of «ikke mitt mål».</summary>
public enum HandoverState
{
    /// <summary>The leader or the controller has to find somebody. Until then the goal stays where it is.</summary>
    Waiting,

    /// <summary>Somebody else answers for the goal now.</summary>
    HandedOver,

    /// <summary>The goal stays: the person answered after all, or the leader said so.</summary>
    Kept,
}
