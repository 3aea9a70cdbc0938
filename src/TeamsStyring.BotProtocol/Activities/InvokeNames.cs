namespace TeamsStyring.BotProtocol.Activities;

/// <summary>The invokes that the product answers; every other name is answered 501, as Teams expects. Source: Bot Framework's invoke names.</summary>
public static class InvokeNames
{
    /// <summary>A Universal Action, pressed or refreshed.</summary>
    public const string CardAction = "adaptiveCard/action";

    /// <summary>A dialog is to be opened.</summary>
    public const string TaskFetch = "task/fetch";

    /// <summary>A dialog was sent.</summary>
    public const string TaskSubmit = "task/submit";

    /// <summary>Somebody searches in the message box or the command box.</summary>
    public const string Query = "composeExtension/query";

    /// <summary>Somebody pasted a link of ours.</summary>
    public const string QueryLink = "composeExtension/queryLink";

    /// <summary>A command on a message, or in the message box, opens its dialog.</summary>
    public const string FetchTask = "composeExtension/fetchTask";

    /// <summary>The dialog of such a command was sent.</summary>
    public const string SubmitAction = "composeExtension/submitAction";
}
