using TeamsStyring.App.Texts;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Questions;

/// <summary>«Fikk vi svar fra Eiendom?» The unit that is named is the one that was asked; whose goals it was about are the asker's.</summary>
internal static class RepliesAnswer
{
    public static async Task<AskOutcome> RunAsync(Asking asking, CancellationToken cancellationToken)
    {
        var texts = new CauseTexts(asking.Language);
        var requests = await asking.Copy.ListInvolvementsAsync(asking.Current.Year, cancellationToken);
        var goals = (await asking.Copy.ReadGoalsAsync(requests.Select(request => request.Goal).Distinct(), cancellationToken)).ToDictionary(goal => goal.Id);
        var rows = requests.Where(request => goals.ContainsKey(request.Goal)).Select(request => (Request: request, Goal: goals[request.Goal])).Where(row => asking.Caller.MayRead(row.Goal.Unit) && IsAsked(asking, row.Request.Unit)).ToList();
        var answer = new Answer(asking);
        answer.Heading(texts.RepliesHeading(asking.Slots.Unit is { } unit ? asking.Organisation.NameOf(unit) : "", rows.Count(row => row.Request.Answer is not InvolvementAnswer.Waiting), rows.Count));
        foreach (var row in answer.Page(rows))
        {
            var comment = row.Request.Comment.Length > 0 ? $" {asking.Texts.Quote(Answer.Sentence(Answer.Quoted(row.Request.Comment)))}" : "";
            answer.Lists(row.Goal.Id);
            answer.Line($"{asking.Organisation.NameOf(row.Request.Unit)}: {texts.Reply(row.Request.Answer)}.", $"{row.Goal.Title} ({asking.Words.Of(row.Request.Period)}).{comment}");
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
