namespace TeamsStyring.App.Records;

/// <summary>What the buttons of a change that was written in the chat mean.</summary>
internal static class RecordVerbs
{
    /// <summary>The part before the slash, by which the router finds this room.</summary>
    public const string Feature = "record";

    /// <summary>The goal is chosen; the change is shown.</summary>
    public const string Choose = "record/choose";

    public const string Save = "record/save";

    public const string Leave = "record/leave";

    public const string Undo = "record/undo";
}
