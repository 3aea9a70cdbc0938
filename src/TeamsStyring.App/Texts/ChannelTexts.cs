using TeamsStyring.Domain;

namespace TeamsStyring.App.Texts;

/// <summary>What the bot says in channels and group chats.</summary>
internal sealed class ChannelTexts(Language language) : TextSource(language)
{
    public string AskHeading => Text();

    public string WhoChooses => Text();

    public string Choose => Text();

    public string ChooseOther => Text();

    public string ChooseHeading => Text();

    public string UnitLabel => Text();

    public string BelowLabel => Text();

    public string WithBelow => Text();

    public string EveryoneReads => Text();

    public string Bind => Text();

    public string Search => Text();

    public string SearchLabel => Text();

    public string NothingFound => Text();

    public string NotYours => Text();

    public string NoPlan => Text();

    public string BelowToo => Text();

    public string HowToAsk => Text();

    /// <summary>In the channel, when the answer went to the private chat.</summary>
    public string SentPrivately => Text();

    /// <summary>In the channel, when there is no private chat to send it to.</summary>
    public string OpenPrivateChat => Text();

    public string Guess(string unit) => Format([unit]);

    public string Yes(string unit) => Format([unit]);

    public string Follows(string unit) => Format([unit]);

    public string Plan(string title, int goals) => Format([title, goals], goals == 1 ? "Plan_One" : "Plan_Many");

    public string NotYoursFor(string unit) => Format([unit]);
}
