namespace TeamsStyring.Domain.FollowUps;

/// <summary>Through which door an answer came.</summary>
public enum FollowUpOrigin
{
    /// <summary>The card in Teams.</summary>
    Card,

    /// <summary>The tab or a program, over HTTP.</summary>
    Tab,

    /// <summary>A file.</summary>
    Import,

    /// <summary>The controller, after the lock, with a reason.</summary>
    Correction,
}
