using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Domain.Questions;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Questions;

/// <summary>«Mine mål», «har jeg levert?», «hva svarte jeg sist?», and who takes over when one is away.</summary>
internal static class MyGoalsAnswer
{
    public static async Task<AskOutcome> RunAsync(Asking asking, CancellationToken cancellationToken)
    {
        var texts = new OwnTexts(asking.Language);
        var goals = await ReadAsync(asking, cancellationToken);
        List<GoalId> ids = [.. goals.Select(goal => goal.Id)];
        var answers = (await asking.Copy.ReadFollowUpsAsync(ids, cancellationToken)).ToLookup(row => row.Goal);
        var isLast = asking.Question.Aspect is QuestionAspect.LastAnswer;
        var period = asking.Slots.Period ?? asking.Current;
        var delivered = goals.Count(goal => AnswerIn(goal, answers[goal.Id], period) is not null);
        var answer = new Answer(asking);
        answer.Heading(texts.Delivered(asking.Words.Of(period), delivered, goals.Count));
        if (goals.Count == 0)
        {
            answer.Line(asking.Texts.NoOwnGoals);
        }

        foreach (var goal in answer.Page(goals))
        {
            answer.Lists(goal.Id);
            var said = isLast ? answers[goal.Id].MaxBy(row => (row.Period.End, row.Sequence)) : AnswerIn(goal, answers[goal.Id], period);
            answer.Line(
                $"{goal.Number} {Answer.Sentence(GoalNames.With(asking, goal, goal.Title, goals[0].Unit != goals[^1].Unit))}",
                said is null ? asking.Words.Marked(Achievement.NotReported) : Said(asking, texts, said, isLast),
                said?.Achievement.Colour ?? AchievementColour.None);
        }

        if (delivered < goals.Count)
        {
            answer.Ask(asking.Texts.AskReport, asking.Texts.AnswerNow);
        }

        answer.Ask(asking.Texts.AskMyTasks);
        return answer.ToOutcome();
    }

    public static async Task<AskOutcome> TakeoverAsync(Asking asking, CancellationToken cancellationToken)
    {
        var (texts, plan) = (new OwnTexts(asking.Language), new PlanTexts(asking.Language));
        var goals = await ReadAsync(asking, cancellationToken);
        var answer = new Answer(asking);
        answer.Heading(texts.Takeover);
        foreach (var goal in answer.Page(goals))
        {
            answer.Lists(goal.Id);
            var deputy = asking.Organisation.NameOf(goal.Deputy);
            answer.Line($"{goal.Number} {Answer.Sentence(goal.Title)}", Answer.Sentence(deputy.Length > 0 ? Answer.Capital(plan.Deputy(deputy)) : Answer.Capital(plan.NoDeputy)));
        }

        answer.Group("", goals.Count == 0 ? asking.Texts.NoOwnGoals : plan.TakeoverHow);
        answer.Ask(asking.Texts.AskReport, asking.Texts.AnswerNow);
        answer.Ask(asking.Texts.AskMyTasks);
        return answer.ToOutcome();
    }

    private static async Task<IReadOnlyList<Goal>> ReadAsync(Asking asking, CancellationToken cancellationToken)
    {
        var (person, year) = (asking.Caller.Id, (asking.Slots.Period ?? asking.Current).Year);
        return [.. (await asking.Copy.ReadGoalsOfAsync(person, year, cancellationToken)).Where(goal => goal.Responsible == person).OrderBy(goal => goal.Order)];
    }

    private static FollowUp? AnswerIn(Goal goal, IEnumerable<FollowUp> answers, ReportingPeriod period)
        => goal.Cadence.AnsweredBy(period) is { } answered ? answers.Where(row => row.Period == answered).MaxBy(row => row.Sequence) : null;

    private static string Said(Asking asking, OwnTexts texts, FollowUp row, bool whole)
    {
        var day = DateOnly.FromDateTime(row.At.DateTime);
        var stands = $"{asking.Words.Marked(row.Achievement)}, {texts.DeliveredOn(asking.Words.WithoutYear(row.Period), day)}";
        var written = row.Achievement.IsGood ? row.Achieved : row.NotAchieved;
        return whole && written.Length > 0 ? $"{stands}. {asking.Texts.Quote(Answer.Sentence(Answer.Quoted(written)))}" : stands;
    }
}
