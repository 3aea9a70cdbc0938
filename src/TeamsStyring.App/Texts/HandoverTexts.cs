using TeamsStyring.Domain;

namespace TeamsStyring.App.Texts;

/// <summary>What is said when a goal is «ikke mitt», to the one who finds somebody else and to the one who said so.</summary>
internal sealed class HandoverTexts(Language language) : TextSource(language)
{
    public string PersonLabel => Text();

    public string PersonExpected => Text();

    public string NameLabel => Text();

    public string Assign => Text();

    public string NobodyNamed(string name) => Format([name]);

    public string SeveralNamed(string name) => Format([name]);

    public string AskHeading(string goal) => Format([goal], "Ask_Heading");

    public string AskAbout(string by, string unit, string period) => Format([by, unit, period], "Ask_About");

    public string AskComment(string comment) => Format([comment], "Ask_Comment");

    public string Keep(string by) => Format([by]);

    public string Moved(string goal, string to) => Format([goal, to]);

    public string Kept(string goal, string by) => Format([goal, by]);

    public string KeptWithYou(string goal, string decider) => Format([goal, decider]);

    public string Settled(string goal, string responsible) => Format([goal, responsible]);

    public string NotYours(string decider) => decider.Length == 0 ? Text("NotYoursController") : Format([decider]);
}
