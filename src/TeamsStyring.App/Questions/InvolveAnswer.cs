using TeamsStyring.App.Texts;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Questions;

/// <summary>«Hvem bør involveres?» Units and bodies that the answers name, what is needed of them, and what they have said.</summary>
internal static class InvolveAnswer
{
    public static async Task<AskOutcome> RunAsync(Asking asking, Standing standing, CancellationToken cancellationToken)
    {
        var texts = new CauseTexts(asking.Language);
        var naming = standing.Once(nameof(InvolveAnswer), Naming);
        var answer = AnswerOpening.Begin(asking, standing);
        answer.Group(texts.Involve(naming.Count), naming.Count == 0 ? texts.InvolveNobody : "");
        var page = answer.Page(naming);
        var answers = (await asking.Copy.ReadFollowUpsAsync(page, cancellationToken)).ToDictionary(row => row.Id);
        var asked = (await asking.Copy.ReadInvolvementsAsync(answers.Values.Select(row => row.Goal), standing.AnsweredIn, cancellationToken)).ToLookup(row => row.Goal);
        foreach (var row in page.Where(answers.ContainsKey).Select(id => answers[id]))
        {
            answer.Lists(row.Goal);
            answer.Line(Answer.Sentence(GoalNames.Of(asking, standing, standing.ById[row.Goal].Goal)), string.Join(' ', Parts(asking, texts, row, asked[row.Goal])));
        }

        answer.Ask(texts.AskCauses);
        answer.Ask(asking.Texts.AskNotAchieved);
        return answer.ToOutcome();
    }

    /// <summary>The answers that name somebody, the worst goals' first.</summary>
    private static List<FollowUpId> Naming(Standing standing)
        => [.. standing.Goals.Where(goal => goal.Answer is { Involves: true }).OrderBy(goal => goal.Achievement.Severity).Select(goal => goal.Answer).OfType<AnsweredGoal>().Select(answer => answer.Id)];

    private static IEnumerable<string> Parts(Asking asking, CauseTexts texts, FollowUp row, IEnumerable<Involvement> asked)
    {
        List<string> units = [.. row.InvolveUnits.Select(unit => WithReply(asking, texts, unit, asked.FirstOrDefault(request => request.Unit == unit)))];
        if (row.InvolveOthers.Length > 0)
        {
            units.Add(Answer.Quoted(row.InvolveOthers));
        }

        yield return Answer.Sentence(string.Join("; ", units));
        if (row.Needs.Length > 0)
        {
            yield return texts.Needs(Answer.Quoted(row.Needs).TrimEnd('.'));
        }
    }

    private static string WithReply(Asking asking, CauseTexts texts, Domain.Organisation.UnitId unit, Involvement? request)
        => request is null ? asking.Organisation.NameOf(unit) : $"{asking.Organisation.NameOf(unit)} ({texts.Reply(request.Answer)})";
}
