namespace TeamsStyring.App.Conversations;

/// <summary>The commands of the message extension, by the ids that the app's manifest gives them.</summary>
internal static class ExtensionCommands
{
    /// <summary>Finds a goal and puts its card into the message.</summary>
    public const string Search = "searchGoals";

    /// <summary>On a message: keeps it as documentation of a goal.</summary>
    public const string AddEvidence = "addEvidence";

    /// <summary>The quarter's form, where a card in the chat is too small.</summary>
    public const string Report = "report";
}
