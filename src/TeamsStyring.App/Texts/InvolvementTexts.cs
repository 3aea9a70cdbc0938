using TeamsStyring.Domain;
using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.App.Texts;

/// <summary>What is said when a unit is asked to take part, and when it has answered.</summary>
internal sealed class InvolvementTexts(Language language) : TextSource(language)
{
    public string AskNoNeeds => Text("Ask_NoNeeds");

    public string CommentLabel => Text();

    public string Accept => Text();

    public string Decline => Text();

    public string ChangeAnswer => Text();

    public string AskHeading(string asker) => Format([asker], "Ask_Heading");

    public string AskAbout(string goal, string unit, string period, string asked) => Format([goal, unit, period, asked], "Ask_About");

    public string AskNeeds(string needs) => Format([needs], "Ask_Needs");

    public string CommentExpected(int limit) => Format([limit]);

    public string Answered(InvolvementAnswer answer, DateOnly day) => Format([Speech.DayAndMonth(day)], $"Answered_{answer}");

    public string AnsweredTold(string asker) => Format([asker], "Answered_Told");

    public string Told(InvolvementAnswer answer, string unit) => Format([unit], $"Told_{answer}");

    public string ToldAbout(string goal, string period) => Format([goal, period], "Told_About");

    /// <returns>Who may answer instead; nobody when the post is vacant.</returns>
    public string Elsewhere(string leader) => leader.Length == 0 ? Text("ElsewhereNobody") : Format([leader]);
}
