using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Reminders;

namespace TeamsStyring.App.Texts;

/// <summary>What the local clock says about the days to come.</summary>
internal sealed class ClockTexts(Language language) : TextSource(language)
{
    private readonly CommonTexts _common = new(language);

    public string MalformedInstant => Text();

    public string TooFar => Text();

    public string NeverGoesBack(DateTimeOffset now) => Format([Speech.Weekday(DateOnly.FromDateTime(now.DateTime)), now.ToString("HH:mm", Speech.Culture)]);

    /// <returns>«3. kvartal åpner: 8 personer får kort».</returns>
    public string Cards(ReminderStage stage, ReportingPeriod period, int persons)
    {
        var step = stage.IsManual ? "Manual" : stage.Name switch
        {
            "opens" => "Opens",
            "reminder" => "Reminder",
            "last-day" => "LastDay",
            _ => "Late",
        };

        return Sentence(Format([_common.WithoutYear(period), Speech.Number(persons)], persons == 1 ? $"Cards_{step}_one" : $"Cards_{step}_many"));
    }

    /// <param name="unit">Where only; empty for the whole kommune.</param>
    public string LastDay(ReportingPeriod period, string unit) => Format([_common.WithoutYear(period), unit], unit.Length == 0 ? "LastDay" : "LastDay_unit");

    /// <param name="unit">Where only; empty for the whole kommune.</param>
    public string Locks(ReportingPeriod period, string unit) => Sentence(Format([_common.WithoutYear(period), unit], unit.Length == 0 ? "Locks" : "Locks_unit"));

    // A month has no capital letter in three of the languages.
    private string Sentence(string text) => char.ToUpper(text[0], Speech.Culture) + text[1..];
}
