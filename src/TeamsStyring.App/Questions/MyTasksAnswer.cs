using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Domain.Questions;

namespace TeamsStyring.App.Questions;

/// <summary>«Hva er mine frister?»: what the asker has to do, and by when.</summary>
internal static class MyTasksAnswer
{
    public static async Task<AskOutcome> RunAsync(Asking asking, CancellationToken cancellationToken)
    {
        var tasks = await ReadMyTasks.RunAsync(asking, cancellationToken);
        var answer = new Answer(asking);
        var dates = DatesNow(asking, tasks);
        answer.Heading(asking.Texts.MyTasks(asking.Words.Of(dates.Period)));
        AddMissing(answer, asking, tasks.Missing, asDeputy: false);
        AddMissing(answer, asking, tasks.AsDeputy, asDeputy: true);
        if (tasks.Drafts > 0)
        {
            answer.Note(asking.Texts.Begun(tasks.Drafts));
        }

        if (tasks.Pending.Count > 0)
        {
            List<string> pending = [.. tasks.Pending.Select(row => asking.Texts.PendingFigure(Answer.Cut(row.Indicator, 80), asking.Words.WithoutYear(row.Period)))];
            answer.Group(asking.Texts.ComesLater, Answer.Sentence(answer.Listed(pending, Answer.MostInList)));
        }

        if (tasks.Missing.Count == 0)
        {
            answer.Group("", NothingMissing(asking, tasks, dates));
        }

        AddNext(answer, asking, tasks, dates);
        if (asking.Question.Aspect is QuestionAspect.Extension)
        {
            answer.Group("", new OwnTexts(asking.Language).Extension(WhoExtends(asking)));
        }

        if (tasks.Missing.Count + tasks.AsDeputy.Count > 0)
        {
            answer.Ask(asking.Texts.AskReport, asking.Texts.AnswerNow);
        }

        answer.Ask(asking.Texts.AskNotAchieved);
        return answer.ToOutcome();
    }

    private static void AddMissing(Answer answer, Asking asking, IReadOnlyList<(PeriodDates Dates, Goal Goal)> missing, bool asDeputy)
    {
        foreach (var period in missing.GroupBy(row => row.Dates))
        {
            var late = period.Key.Deadline < asking.Today;
            answer.Group(
                asking.Texts.MissingBy(asking.Words.WithoutYear(period.Key.Period), asDeputy, asking.Texts.DueBy(period.Key.Deadline, late)),
                Answer.Sentence(answer.Listed([.. period.Select(row => Answer.Cut(row.Goal.Title, 100))], Answer.MostInList)));
        }
    }

    private static string NothingMissing(Asking asking, MyTasks tasks, PeriodDates dates)
        => tasks.Goals.Count == 0 ? asking.Texts.NoOwnGoals
            : dates.IsOpenOn(asking.Today) ? asking.Texts.AllMineDelivered(asking.Words.Of(dates.Period))
            : asking.Texts.NothingOpen;

    /// <summary>When the open period is over or done with, the next one is what people plan for.</summary>
    private static void AddNext(Answer answer, Asking asking, MyTasks tasks, PeriodDates dates)
    {
        if (dates.IsOpenOn(asking.Today) && tasks.Missing.Count == 0)
        {
            answer.Line(asking.Texts.DeadlineFor(asking.Words.Of(dates.Period), dates.Deadline, dates.Deadline < asking.Today));
        }

        var next = asking.Calendar.DatesFor(dates.Period.Next, UnitOf(asking));
        answer.Line(asking.Texts.Next(asking.Words.Of(next.Period), next.Opens, next.Deadline));
    }

    /// <returns>The styringsansvarlige, by name; a deadline is theirs to set.</returns>
    private static string WhoExtends(Asking asking)
        => asking.Speech.List([.. asking.Organisation.Persons.Values.Where(person => person.ControllerOf is { } top && asking.Organisation.Units.IsWithin(UnitOf(asking), top)).Select(person => person.Name).Order(StringComparer.Ordinal).Take(3)]);

    private static PeriodDates DatesNow(Asking asking, MyTasks tasks)
        => tasks.Missing.Count > 0 ? tasks.Missing[0].Dates : asking.Calendar.DatesFor(asking.Current, UnitOf(asking));

    private static UnitId UnitOf(Asking asking) => (asking.Caller.Home ?? asking.Organisation.Top)?.Id ?? default;
}
