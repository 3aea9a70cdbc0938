namespace TeamsStyring.App.FollowUps;

/// <summary>What the buttons of the quarter's card mean.</summary>
internal static class FollowUpVerbs
{
    /// <summary>The part before the slash, by which the router finds this room.</summary>
    public const string Feature = "followUp";

    /// <summary>The first screen or the summary, as it is now: what a client asks for by itself. Changes nothing.</summary>
    public const string Show = "followUp/show";

    /// <summary>To the first goal that is not answered.</summary>
    public const string Start = "followUp/start";

    /// <summary>To the next screen of the goal.</summary>
    public const string Next = "followUp/next";

    /// <summary>To the screen before; what is typed is kept.</summary>
    public const string Back = "followUp/back";

    /// <summary>«Uendret siden sist».</summary>
    public const string Unchanged = "followUp/unchanged";

    /// <summary>«Hopp over».</summary>
    public const string Skip = "followUp/skip";

    /// <summary>More initiatives of the same goal.</summary>
    public const string More = "followUp/more";

    /// <summary>«Lagre, neste mål».</summary>
    public const string Finish = "followUp/finish";

    /// <summary>«Levér».</summary>
    public const string Deliver = "followUp/deliver";

    /// <summary>«Endre»: a goal is opened again.</summary>
    public const string Change = "followUp/change";

    /// <summary>The goal as it was saved, without what stands in the fields.</summary>
    public const string Reload = "followUp/reload";

    /// <summary>«Minn meg i morgen».</summary>
    public const string Snooze = "followUp/snooze";

    /// <summary>«Ikke mitt mål»: asks which and who.</summary>
    public const string NotMine = "followUp/notMine";

    /// <summary>Passes the chosen goals on.</summary>
    public const string HandOver = "followUp/handOver";
}
