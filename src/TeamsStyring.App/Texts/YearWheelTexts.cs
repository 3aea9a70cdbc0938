using TeamsStyring.Domain;

namespace TeamsStyring.App.Texts;

/// <summary>What the chat says about the year.</summary>
internal sealed class YearWheelTexts(Language language) : TextSource(language)
{
    public string ThisMonth => Text();

    public string NextStep => Text();

    public string Quiet => Text();

    public string StartPlan => Text();

    public string StartPlanHow => Text();

    public string AskYearWheel => Text();

    public string AskNow => Text();

    public string Heading(int year) => Format([$"{year}"]);

    public string Month(string month) => Format([month]);

    public string When(string month) => Format([month]);

    public string DueIn(string period, DateOnly day) => Format([period, Speech.Weekday(day)]);

    public string OpensIn(string period, DateOnly day) => Format([period, Speech.Weekday(day)]);

    public string Step(int number) => Text($"Step_{number}");

    public string StepWho(int number) => Text($"StepWho_{number}");
}
