namespace TeamsStyring.Domain.FollowUps;

/// <summary>
/// How much may be written in one answer, in characters. A card may hold 25 KB, and a character can take six bytes in it,
/// so these add up to a card that is always small enough to come back with everything typed in it.
/// </summary>
public static class AnswerLimits
{
    /// <summary>«Hva er oppnådd?» and «Hva er ikke oppnådd?»: about 150 words each.</summary>
    public const int Assessment = 1000;

    /// <summary>Everything else that is written in sentences.</summary>
    public const int Remark = 400;

    /// <summary>«Hva og når?» about one initiative.</summary>
    public const int Reason = 300;

    /// <summary>A figure as typed, with its unit.</summary>
    public const int Figure = 40;

    /// <summary>«Viktigste årsaker (inntil tre)».</summary>
    public const int Causes = 3;
}
