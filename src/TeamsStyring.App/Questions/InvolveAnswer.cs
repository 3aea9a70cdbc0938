using Microsoft.EntityFrameworkCore;
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
        var goals = standing.Goals.Select(goal => goal.Goal).DistinctBy(goal => goal.Id).ToDictionary(goal => goal.Id);
        List<FollowUpId> naming = [.. standing.Goals.Where(goal => goal.Answer is { Involves: true }).OrderBy(goal => goal.Achievement.Severity).Select(goal => goal.Answer).OfType<AnsweredGoal>().Select(answer => answer.Id)];
        var asked = await InvolvementLines.ReadAsync(asking, standing, goals, cancellationToken);
        var answer = AnswerOpening.Begin(asking, standing);
        answer.Group(texts.Involve(naming.Count), naming.Count == 0 ? texts.InvolveNobody : "");
        var page = answer.Page(naming);
        var answers = await asking.Copy.FollowUps.Where(row => page.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancellationToken);
        foreach (var row in page.Where(answers.ContainsKey).Select(id => answers[id]))
        {
            answer.Lists(row.Goal);
            answer.Line(Answer.Sentence(GoalNames.Of(asking, standing, goals[row.Goal])), string.Join(' ', Parts(asking, texts, row, asked[row.Goal])));
        }

        answer.Ask(texts.AskCauses);
        answer.Ask(asking.Texts.AskNotAchieved);
        return answer.ToOutcome();
    }

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
