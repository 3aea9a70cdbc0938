namespace TeamsStyring.BotProtocol.Activities;

/// <summary>The activity types that the product acts on; all others are answered with 200 and ignored (A2006).</summary>
public static class ActivityTypes
{
    public const string Message = "message";

    public const string Invoke = "invoke";

    public const string InstallationUpdate = "installationUpdate";

    public const string ConversationUpdate = "conversationUpdate";

    public const string Typing = "typing";
}
