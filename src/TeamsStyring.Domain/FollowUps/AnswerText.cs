namespace TeamsStyring.Domain.FollowUps;

/// <summary>The fields of an answer that are written in words.</summary>
public enum AnswerText
{
    /// <summary>«Hva er oppnådd?».</summary>
    Achieved,

    /// <summary>«Hva er ikke oppnådd?».</summary>
    NotAchieved,

    /// <summary>Internal factors, beside the causes chosen.</summary>
    InternalFactors,

    /// <summary>External factors, beside the causes chosen.</summary>
    ExternalFactors,

    /// <summary>Why the status stands although the figure says otherwise.</summary>
    Explanation,

    /// <summary>«Hva gjør dere videre?» in words.</summary>
    NextSteps,

    /// <summary>«Hva trenger dere for å lykkes?».</summary>
    Needs,

    /// <summary>An outside body by name.</summary>
    InvolveOthers,
}
