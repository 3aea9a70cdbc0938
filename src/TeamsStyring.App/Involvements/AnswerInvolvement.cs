using System.Text.Json.Nodes;
using TeamsStyring.App.Access;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Involvements;

/// <summary>A leader says ja or nei. The answer is stored as not told yet, and then the one who asked is told; pressing again changes nothing.</summary>
internal sealed class AnswerInvolvement(MunicipalCalendar calendar, TellAnswers tell, ListsAreBehind listsAreBehind)
{
    public async Task<InvolvementOutcome> RunAsync(WorkingCopy copy, Caller caller, string verb, JsonObject data, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(Text(data, "involvement"), out var guid))
        {
            return new InvolvementOutcome.Malformed();
        }

        var id = new InvolvementId(guid);
        if (await copy.ReadInvolvementAsync(id, cancellationToken) is not { } request
            || await copy.ReadGoalAsync(request.Goal, cancellationToken) is not { } goal)
        {
            return new InvolvementOutcome.Malformed();
        }

        var asked = new InvolvementAsked(request, goal, caller.Organisation);
        if (!MayAnswer(caller, request))
        {
            return new InvolvementOutcome.Say(new InvolvementTexts(caller.Language).Elsewhere(caller.Organisation.NameOf(caller.Organisation.Units.Find(request.Unit)?.Leader)));
        }

        return verb switch
        {
            InvolvementVerbs.Change => Show(InvolvementCard.Ask(asked, caller.Language)),
            InvolvementVerbs.Answer => await AnswerAsync(copy, caller, asked, data, cancellationToken),
            _ => new InvolvementOutcome.Malformed(),
        };
    }

    /// <summary>The unit's leader, the deputy leader, and the controller, who stands in while the post is vacant.</summary>
    private static bool MayAnswer(Caller caller, Involvement request)
        => caller.Organisation.Units.Find(request.Unit) is { } unit && (unit.Leader == caller.Id || unit.Deputy == caller.Id || caller.IsControllerOf(unit.Id));

    private static string? Text(JsonObject data, string name) => data[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static InvolvementOutcome.Show Show(BotProtocol.Cards.AdaptiveCard card) => new(card, card.FallbackText ?? "");

    private async Task<InvolvementOutcome> AnswerAsync(WorkingCopy copy, Caller caller, InvolvementAsked asked, JsonObject data, CancellationToken cancellationToken)
    {
        var comment = Text(data, InvolvementCard.CommentInput)?.Trim() ?? "";
        if (!Enum.TryParse<InvolvementAnswer>(Text(data, "answer"), out var answer) || answer is not (InvolvementAnswer.Accepted or InvolvementAnswer.Declined)
            || !Enum.TryParse<InvolvementAnswer>(Text(data, "seen"), out var seen) || comment.Length > InvolvementCard.CommentLength)
        {
            return new InvolvementOutcome.Malformed();
        }

        var (id, now) = (asked.Request.Id, calendar.Now);
        var before = asked.Request;
        var isNew = before.Answer == seen && (before.Answer, before.Comment) != (answer, comment);
        var isAnswered = isNew && await copy.AnswerInvolvementAsync(id, seen, answer, comment, now, cancellationToken);
        var stands = asked with { Request = await copy.ReadInvolvementAsync(id, cancellationToken) ?? before };
        if (isAnswered)
        {
            await tell(copy.Tenant, cancellationToken);
        }

        return Show(InvolvementCard.Answered(stands, calendar.DayOf(stands.Request.AnsweredAt ?? now), listsAreBehind(copy.Tenant), caller.Language)) with { IsSettled = true };
    }
}
