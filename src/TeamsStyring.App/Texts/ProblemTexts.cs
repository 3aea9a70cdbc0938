using TeamsStyring.Domain;

namespace TeamsStyring.App.Texts;

/// <summary>What is said at the doors when something asked for is not there, not allowed or not understood.</summary>
internal sealed class ProblemTexts(Language language) : TextSource(language)
{
    public string NotFound => Text();

    public string Forbidden => Text();

    public string UnknownPersona => Text();

    public string UnknownPerson => Text();

    public string NotAuthenticated => Text();

    public string UnknownLanguage => Text();

    public string NotForUs => Text();

    public string OnlyFromThisMachine => Text();

    public string TooLarge => Text();

    public string MalformedJson => Text();

    public string MalformedRequest => Text();

    public string MalformedActivity(string field) => Format([field]);

    public string MalformedCardData => Text();

    public string MalformedPeriod(string text) => Format([text]);

    public string MalformedYear(string text) => Format([text]);

    public string MalformedId(string text) => Format([text]);

    public string Unexpected => Text();

    public string ServiceUrlNotLocal => Text();
}
