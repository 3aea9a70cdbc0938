using Microsoft.EntityFrameworkCore;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.Questions;

/// <summary>«Hvem bør involveres?» Units and bodies that the answers name, what is needed of them, and what they have said.</summary>
internal static class InvolveAnswer
{
    public static async Task<AskOutcome> RunAsync(Asking asking, Standing standing, CancellationToken cancellationToken)
    {
        var texts = new CauseTexts(asking.Language);
        var goals = standing.Goals.Select(goal => goal.Goal).DistinctBy(goal => goal.Id).ToDictionary(goal => goal.Id);
        var naming = await FindAsync(asking, standing, goals, cancellationToken);
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

    /// <returns>The answers that name somebody, the worst first. What they say is read for those that are shown.</returns>
    private static async Task<IReadOnlyList<FollowUpId>> FindAsync(Asking asking, Standing standing, Dictionary<GoalId, Goal> goals, CancellationToken cancellationToken)
    {
        var periods = standing.Goals.Select(goal => goal.Goal.Cadence.AnsweredBy(standing.Period)).OfType<Domain.Calendar.ReportingPeriod>().Distinct().ToList();
        List<Domain.Organisation.UnitId> nobody = [];
        List<GoalId> ids = [.. goals.Keys];
        var answers = ids.Count <= Answer.MostByGoal ? asking.Copy.FollowUps.Where(row => ids.Contains(row.Goal)) : asking.Copy.FollowUps;
        var rows = await answers
            .Where(row => periods.Contains(row.Period) && (row.InvolveUnits != nobody || row.InvolveOthers != "")
                && !asking.Copy.FollowUps.Any(newer => newer.Goal == row.Goal && newer.Period == row.Period && newer.Sequence > row.Sequence))
            .Select(row => new { row.Id, row.Goal, row.Achievement }).ToListAsync(cancellationToken);
        return [.. rows.Where(row => goals.ContainsKey(row.Goal)).OrderBy(row => row.Achievement.Severity).Select(row => row.Id)];
    }
}
