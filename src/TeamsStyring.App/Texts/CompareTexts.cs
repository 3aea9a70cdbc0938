using TeamsStyring.Domain;

namespace TeamsStyring.App.Texts;

/// <summary>What the chat says about one period beside another.</summary>
internal sealed class CompareTexts(Language language) : TextSource(language)
{
    public string Trend => Text();

    public string NoPlan => Text();

    public string NothingToCompare => Text();

    public string Better => Text();

    public string Worse => Text();

    public string NotOthersYet => Text();

    public string AskLastYear => Text();

    public string AskLastQuarter => Text();

    public string TrendOf(string goal) => Format([goal]);

    public string Heading(string about, string from, string to) => Format([about, from, to]);

    public string Same(int number, int all) => Format([number, all]);
}
