using TeamsStyring.Domain;

namespace TeamsStyring.App.Texts;

/// <summary>What the chat says about initiatives and what was decided about them.</summary>
internal sealed class InitiativeTexts(Language language) : TextSource(language)
{
    public string NotDone => Text();

    public string None => Text();

    public string NoneLikeThat => Text();

    public string NoneWithoutEffect => Text();

    public string NothingDecided => Text();

    public string AskDelayed => Text();

    public string AskWithoutEffect => Text();

    public string AskDecisions => Text();

    /// <summary>The same question as <see cref="AskWithoutEffect"/>, short enough for a button.</summary>
    public string WithoutEffectTitle => Text();

    public string Heading(string about, int year, int all) => Format([about, $"{year}", Speech.Number(all)], all == 1 ? "Heading_One" : "Heading");

    /// <returns>«Solsiden skole, 2026: 3 av 12 tiltak er forsinket».</returns>
    public string HeadingOf(string about, int year, int number, int all, string status) => Format([about, $"{year}", Speech.Number(number), Speech.Number(all), status]);

    public string Owner(string name) => Format([name]);

    public string ForGoal(string title) => Format([title]);

    public string WithoutEffect(int number) => Format([number]);

    public string DoneOf(int done, int all, string status) => Format([done, all, status]);

    public string ReachedBefore(int number) => Format([number], number == 1 ? "ReachedBefore_One" : "ReachedBefore_Many");

    public string Decided(int number) => Format([number]);

    public string GoOn(int number) => Format([Speech.Number(number)], number == 1 ? "GoOn_One" : "GoOn_Many");
}
