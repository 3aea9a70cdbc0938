using TeamsStyring.Domain;

namespace TeamsStyring.App.Texts;

/// <summary>What the chat says about the asker's own work, and what it cannot do yet.</summary>
internal sealed class OwnTexts(Language language) : TextSource(language)
{
    public string Takeover => Text();

    public string ReportLater => Text();

    public string ReportNow => Text();

    public string ReportExport => Text();

    public string WithoutFigures => Text();

    public string UnknownTerm => Text();

    /// <returns>«Dine mål, 3. kvartal 2026: 4 av 5 levert».</returns>
    public string Delivered(string period, int delivered, int all) => Format([period, delivered, all]);

    public string DeliveredOn(string period, DateOnly day) => Format([period, Speech.DayAndMonth(day)]);

    /// <param name="controllers">Who can give more time, by name; empty when nobody is named.</param>
    public string Extension(string controllers) => Format([controllers], controllers.Length == 0 ? "Extension_Nobody" : "Extension");

    public string KnownTerms(string terms) => Format([terms]);
}
