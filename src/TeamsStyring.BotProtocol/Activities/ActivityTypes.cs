namespace TeamsStyring.BotProtocol.Activities;

/// <summary>The activity types that the product acts on; all others are answered with 200 and ignored (A2006).</summary>
public static class ActivityTypes
{
    public const string Message = "message";

    public const string Invoke = "invoke";

    public const string InstallationUpdate = "installationUpdate";

    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>A message was edited, or taken back into view.</summary>
    public const string MessageUpdate = "messageUpdate";

    /// <summary>A message was taken away.</summary>
    public const string MessageDelete = "messageDelete";

    /// <summary>Somebody reacted to a message of the bot; the message's text does not come along.</summary>
    public const string MessageReaction = "messageReaction";

    /// <summary>Somebody is writing; sent by the bot while an answer takes its time.</summary>
    public const string Typing = "typing";
}
