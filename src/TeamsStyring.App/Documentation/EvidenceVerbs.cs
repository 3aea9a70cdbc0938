namespace TeamsStyring.App.Documentation;

/// <summary>What the buttons of «Legg til som dokumentasjon» mean.</summary>
internal static class EvidenceVerbs
{
    /// <summary>The message goes to the goal chosen.</summary>
    public const string Attach = "evidence/attach";

    public const string GoalInput = "goal";

    public const string TextInput = "text";

    public const string LinkKey = "link";

    public const string MessageKey = "message";
}
