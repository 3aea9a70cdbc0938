using System.Globalization;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Questions;

namespace TeamsStyring.App.Questions;

/// <summary>«Hva skjer i mai?», «hvem gjør hva nå?» What the year holds, and the deadlines that this kommune has.</summary>
internal static class YearWheelAnswer
{
    private const int MonthsAhead = 6;

    private static readonly WordTable _events = WordTable.Read("year-wheel.tsv");

    public static AskOutcome Of(Asking asking)
    {
        var texts = new YearWheelTexts(asking.Language);
        var answer = new Answer(asking);
        if (asking.Question.Aspect is QuestionAspect.StartPlan)
        {
            answer.Heading(texts.StartPlan);
            answer.Line(texts.StartPlanHow);
        }
        else if (asking.Question.Aspect is QuestionAspect.WhereWeAre)
        {
            AddStep(answer, asking, texts);
        }
        else if (asking.Slots.Period is { Kind: PeriodKind.Month } month)
        {
            // «I mai» is the May that comes, unless this year's has just been.
            var meant = month.End < asking.Today && month.Start.AddMonths(12) < asking.Today.AddMonths(9) ? month.Start.AddYears(1) : month.Start;
            answer.Heading(texts.Month(MonthName(asking, meant)));
            AddMonth(answer, asking, texts, meant);
        }
        else if (asking.Text.Length > 0 && _events.Find(asking.Text) is { } found)
        {
            answer.Heading(texts.When(MonthName(asking, Next(asking, int.Parse(found.Key, CultureInfo.InvariantCulture)))));
            answer.Line(found.Texts[asking.Language]);
        }
        else
        {
            answer.Heading(texts.Heading(asking.Today.Year));
            for (var ahead = 0; ahead < MonthsAhead; ahead++)
            {
                var start = new DateOnly(asking.Today.Year, asking.Today.Month, 1).AddMonths(ahead);
                answer.Line($"{Answer.Capital(MonthName(asking, start))}:", string.Join(' ', Said(asking, texts, start)));
            }
        }

        answer.Ask(texts.AskNow);
        answer.Ask(asking.Texts.AskMyTasks);
        return answer.ToOutcome();
    }

    private static void AddStep(Answer answer, Asking asking, YearWheelTexts texts)
    {
        var step = StepIn(asking.Today.Month);
        answer.Heading(texts.Step(step));
        answer.Line(texts.StepWho(step));
        var start = new DateOnly(asking.Today.Year, asking.Today.Month, 1);
        answer.Group(texts.ThisMonth, string.Join(' ', Said(asking, texts, start)));
        answer.Line(texts.NextStep, texts.Step(StepIn(asking.Today.AddMonths(1).Month)));
    }

    private static void AddMonth(Answer answer, Asking asking, YearWheelTexts texts, DateOnly month)
    {
        foreach (var line in Said(asking, texts, month))
        {
            answer.Line(line);
        }
    }

    private static List<string> Said(Asking asking, YearWheelTexts texts, DateOnly month)
    {
        List<string> said = [.. Deadlines(asking, texts, month), .. _events.Rows.Where(row => int.Parse(row.Key, CultureInfo.InvariantCulture) == month.Month).Select(row => row.Texts[asking.Language])];
        return said.Count == 0 ? [texts.Quiet] : said;
    }

    /// <summary>The periods that open or are due in the month, with the dates that this kommune has set.</summary>
    private static IEnumerable<string> Deadlines(Asking asking, YearWheelTexts texts, DateOnly month)
        => from back in Enumerable.Range(0, 3)
           let period = Back(ReportingPeriod.Containing(month, PeriodKind.Quarter), back)
           let dates = asking.Calendar.DatesFor(period, UnitOf(asking))
           where IsIn(dates.Deadline, month) || IsIn(dates.Opens, month)
           orderby dates.Deadline
           select IsIn(dates.Deadline, month) ? texts.DueIn(asking.Words.Of(period), dates.Deadline) : texts.OpensIn(asking.Words.Of(period), dates.Opens);

    private static ReportingPeriod Back(ReportingPeriod period, int back) => back == 0 ? period : Back(period.Previous, back - 1);

    private static bool IsIn(DateOnly day, DateOnly month) => day.Year == month.Year && day.Month == month.Month;

    /// <summary>Of the eight steps (S1-01): plans come into force in January, results are presented in February and March, next year's plan is made from November.</summary>
    private static int StepIn(int month) => month switch
    {
        1 => 5,
        2 or 3 => 7,
        9 => 4,
        11 or 12 => 8,
        _ => 6,
    };

    private static DateOnly Next(Asking asking, int month) => new(month < asking.Today.Month ? asking.Today.Year + 1 : asking.Today.Year, month, 1);

    private static string MonthName(Asking asking, DateOnly month) => month.ToString("MMMM yyyy", asking.Speech.Culture);

    private static UnitId UnitOf(Asking asking) => (asking.Caller.Home ?? asking.Organisation.Top)?.Id ?? default;
}
