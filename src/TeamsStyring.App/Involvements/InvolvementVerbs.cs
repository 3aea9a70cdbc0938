namespace TeamsStyring.App.Involvements;

/// <summary>What the buttons of a request to a unit mean.</summary>
internal static class InvolvementVerbs
{
    /// <summary>The part before the slash, by which the router finds this room.</summary>
    public const string Feature = "involvement";

    /// <summary>Ja or nei, with a comment.</summary>
    public const string Answer = "involvement/answer";

    /// <summary>The question again, to change the answer.</summary>
    public const string Change = "involvement/change";
}
