using Microsoft.EntityFrameworkCore;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Questions;

/// <summary>«Fikk vi svar fra Eiendom?» The unit that is named is the one that was asked; whose goals it was about are the asker's.</summary>
internal static class RepliesAnswer
{
    public static async Task<AskOutcome> RunAsync(Asking asking, CancellationToken cancellationToken)
    {
        var texts = new CauseTexts(asking.Language);
        var year = asking.Current.Year;
        var rows = (await asking.Copy.Involvements.Join(asking.Copy.Goals.Where(goal => goal.Year == year), request => request.Goal, goal => goal.Id, (request, goal) => new { request, goal }).ToListAsync(cancellationToken))
            .Where(row => asking.Caller.MayRead(row.goal.Unit) && IsAsked(asking, row.request.Unit))
            .OrderByDescending(row => row.request.AskedAt).ToList();
        var answer = new Answer(asking);
        answer.Heading(texts.RepliesHeading(asking.Slots.Unit is { } unit ? asking.Organisation.NameOf(unit) : "", rows.Count(row => row.request.Answer is not InvolvementAnswer.Waiting), rows.Count));
        foreach (var row in answer.Page(rows))
        {
            var comment = row.request.Comment.Length > 0 ? $" {asking.Texts.Quote(Answer.Sentence(Answer.Quoted(row.request.Comment)))}" : "";
            answer.Lists(row.goal.Id);
            answer.Line($"{asking.Organisation.NameOf(row.request.Unit)}: {texts.Reply(row.request.Answer)}.", $"{row.goal.Title} ({asking.Words.Of(row.request.Period)}).{comment}");
        }

        if (rows.Count == 0)
        {
            answer.Line(texts.NobodyAsked);
        }

        answer.Ask(texts.AskInvolve);
        answer.Ask(asking.Texts.AskNotAchieved);
        return answer.ToOutcome();
    }

    private static bool IsAsked(Asking asking, UnitId unit)
        => asking.Slots.Unit is { } named ? asking.Organisation.Units.IsWithin(unit, named)
            : asking.Slots.UnitChoices.Count == 0 || asking.Slots.UnitChoices.Contains(unit);
}
