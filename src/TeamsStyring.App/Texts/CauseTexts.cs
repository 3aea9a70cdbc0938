using TeamsStyring.Domain;
using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.App.Texts;

/// <summary>What the chat says about causes, lessons and those who should take part.</summary>
internal sealed class CauseTexts(Language language) : TextSource(language)
{
    public string NobodyElse => Text();

    public string NobodySolved => Text();

    public string NoLessons => Text();

    public string InvolveNobody => Text();

    public string NobodyAsked => Text();

    public string AskCauses => Text();

    public string AskInvolve => Text();

    public string Heading(CauseEffect effect) => Text($"Heading_{effect}");

    public string SameCause(string causes) => Format([causes]);

    public string Solved(string causes) => Format([causes]);

    public string Turned(int number) => Format([number], number == 1 ? "Turned_One" : "Turned_Many");

    public string Involve(int number) => Format([number]);

    public string Needs(string written) => Format([written]);

    /// <returns>«har sagt ja».</returns>
    public string Reply(InvolvementAnswer answer) => Text($"Reply_{answer}");

    /// <param name="unit">The unit that was asked; empty for all of them.</param>
    public string RepliesHeading(string unit, int answered, int all) => Format([unit, answered, all], unit.Length == 0 ? "RepliesHeading_All" : "RepliesHeading");
}
