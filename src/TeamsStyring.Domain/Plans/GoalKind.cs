namespace TeamsStyring.Domain.Plans;

/// <summary>Whether a goal is a change to reach or a level to keep (S2-21).</summary>
public enum GoalKind
{
    /// <summary>Something to have reached at the due date; during the year an answer is an outlook.</summary>
    Reach,

    /// <summary>A level to keep (kvalitetsstandard); every answer is an outcome.</summary>
    Keep,
}
