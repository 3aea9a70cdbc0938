using Microsoft.EntityFrameworkCore;
using TeamsStyring.App.Access;
using TeamsStyring.App.Texts;
using TeamsStyring.BotProtocol.Activities;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;

namespace TeamsStyring.App.Conversations;

/// <summary>What an activity is about. Reads who sent it, remembers where they can be reached, and hands it to the feature that answers.</summary>
internal sealed class Router(WorkingCopies copies, Callers callers, RememberConversation remember, AnswerPress presses, AnswerMessage messages)
{
    public async Task<TurnOutcome> RouteAsync(Arrival arrival, CancellationToken cancellationToken)
    {
        var activity = arrival.Activity;
        if (Missing(activity) is { } field)
        {
            return new TurnOutcome.Malformed("malformed-activity", new ProblemTexts(Speech.LanguageOf(activity.Locale)).MalformedActivity(field));
        }

        if (activity.From is not { Id: { Length: > 0 } channelId })
        {
            return new TurnOutcome.Accepted();
        }

        await using var copy = copies.Open(arrival.Tenant);
        var sender = new PersonId(activity.From.AadObjectId is { Length: > 0 } id ? id : channelId);
        var caller = await callers.FindAsync(copy, sender, cancellationToken);
        await remember.RunAsync(copy, activity, sender, cancellationToken);
        var turn = new Turn(arrival, sender, caller, caller?.Language ?? Speech.LanguageOf(activity.Locale), copy);

        return (activity.Type, activity.Name) switch
        {
            (ActivityTypes.Message, _) when Press.Of(activity) is { } press => await presses.AsMessageAsync(turn, press, cancellationToken),
            (ActivityTypes.Message, _) => await messages.RunAsync(turn, cancellationToken),
            (ActivityTypes.Invoke, CardActionResponse.InvokeName) when Press.Of(activity) is { } press => await presses.AsInvokeAsync(turn, press, cancellationToken),
            (ActivityTypes.Invoke, CardActionResponse.InvokeName) => new TurnOutcome.Malformed("malformed-card-data", new ProblemTexts(turn.Language).MalformedCardData),
            (ActivityTypes.Invoke, _) => new TurnOutcome.Invoked(StatusCodes.Status501NotImplemented, null),
            _ => new TurnOutcome.Accepted(),
        };
    }

    // Only what the bot acts on must be whole; other types are let through, as the protocol demands (A2006).
    private static string? Missing(Activity activity) => activity switch
    {
        { Type: not (ActivityTypes.Message or ActivityTypes.Invoke) } => null,
        { From.Id: null or "" } => "from.id",
        { Conversation.Id: null or "" } => "conversation.id",
        { ServiceUrl: null or "" } => "serviceUrl",
        _ => null,
    };
}
