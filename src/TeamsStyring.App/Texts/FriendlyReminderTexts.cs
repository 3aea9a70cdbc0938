using TeamsStyring.Domain;

namespace TeamsStyring.App.Texts;

/// <summary>What a leader sees who sends a friendly reminder.</summary>
internal sealed class FriendlyReminderTexts(Language language) : TextSource(language)
{
    public string NotYours => Text();

    public string Send => Text();

    public string Leave => Text();

    public string Logged => Text();

    public string Left => Text();

    public string Heading(int persons, string about, string period) => Format([Persons(persons), about, period]);

    /// <returns>«Kari Berg, 2 mål».</returns>
    public string Person(string name, int goals) => Format([name, goals], goals == 1 ? "Person_One" : "Person_Many");

    public string More(int persons) => Format([persons]);

    /// <param name="at">Local time.</param>
    public string What(DateTimeOffset at) => Format([At(at)]);

    public string AlreadyTold(int persons) => Format([persons], persons == 1 ? "AlreadyTold_One" : "AlreadyTold_Many");

    public string Nobody(string about, string period) => Format([about, period]);

    public string Sent(int persons, DateTimeOffset at) => Format([Persons(persons), At(at)]);

    private string Persons(int persons) => Format([persons], persons == 1 ? "OnePerson" : "ManyPersons");

    private string At(DateTimeOffset at) => Format([Speech.Weekday(DateOnly.FromDateTime(at.DateTime)), at.ToString("HH:mm", Speech.Culture)]);
}
