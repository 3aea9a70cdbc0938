using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;

namespace TeamsStyring.App.Texts;

/// <summary>Why a deadline cannot be set, and what to do instead.</summary>
internal sealed class DeadlineTexts(Language language) : TextSource(language)
{
    private readonly CommonTexts _common = new(language);

    public string Malformed => Text();

    public string NotAWorkingDay(DateOnly day, DateOnly better) => Format([Start(Speech.Weekday(day)), Speech.Weekday(better)]);

    public string BeforeEnd(ReportingPeriod period) => Format([_common.Of(period), Speech.Date(period.End)]);

    public string HasPassed(DateOnly today) => Format([Speech.Weekday(today)]);

    public string TooLate(DateOnly limit) => Format([Speech.Date(limit)]);

    public string ReasonTooLong(int most) => Format([most]);

    public string OnlyControllers(string unit) => Format([unit]);

    private string Start(string sentence) => sentence.Length == 0 ? sentence : char.ToUpper(sentence[0], Speech.Culture) + sentence[1..];
}
