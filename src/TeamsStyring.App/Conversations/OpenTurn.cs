using TeamsStyring.App.Access;
using TeamsStyring.App.Texts;
using TeamsStyring.BotProtocol.Activities;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;

namespace TeamsStyring.App.Conversations;

/// <summary>Finds out who sent an activity and where, and remembers how to reach them.</summary>
internal sealed class OpenTurn(Callers callers, RememberConversation remember)
{
    public async Task<Turn> RunAsync(WorkingCopy copy, Arrival arrival, string channelUser, CancellationToken cancellationToken)
    {
        var activity = arrival.Activity;
        var sender = new PersonId(activity.From?.AadObjectId is { Length: > 0 } id ? id : channelUser);
        var caller = await callers.FindAsync(copy, sender, cancellationToken);
        var turn = new Turn(arrival, sender, caller, caller?.Language ?? Speech.LanguageOf(activity.Locale), copy);
        if (HearEvents.TakesAway(activity))
        {
            return turn;
        }

        if (activity.Conversation is { IsShared: true, Id.Length: > 0 } conversation)
        {
            return turn with { Here = await remember.SharedAsync(copy, activity, conversation, cancellationToken) };
        }

        await remember.PersonAsync(copy, activity, sender, cancellationToken);

        return turn;
    }
}
