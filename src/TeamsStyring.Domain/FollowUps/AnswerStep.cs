namespace TeamsStyring.Domain.FollowUps;

/// <summary>The three steps in which a goal is answered, in their order.</summary>
public enum AnswerStep
{
    /// <summary>«Hvordan går det?»: status and figures.</summary>
    Status,

    /// <summary>«Hva ligger bak?»: what is achieved, what is not, and why.</summary>
    Causes,

    /// <summary>«Tiltak og veien videre»: initiatives, needs, who to involve.</summary>
    Initiatives,
}
