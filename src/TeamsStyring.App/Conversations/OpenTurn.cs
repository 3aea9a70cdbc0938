using TeamsStyring.App.Access;
using TeamsStyring.App.Texts;
using TeamsStyring.BotProtocol.Activities;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Conversations;

/// <summary>Finds out who sent an activity and where, and remembers how to reach them.</summary>
internal sealed class OpenTurn(Callers callers, RememberConversation remember)
{
    public async Task<Turn> RunAsync(WorkingCopy copy, Arrival arrival, string channelUser, CancellationToken cancellationToken)
    {
        var turn = await ReadAsync(copy, arrival, channelUser, cancellationToken);
        var activity = arrival.Activity;
        if (HearEvents.TakesAway(activity))
        {
            return turn;
        }

        if (activity.Conversation is { IsShared: true, Id.Length: > 0 } conversation)
        {
            return activity.Type is ActivityTypes.Invoke && (turn.Here is not null || activity.Name is not InvokeNames.CardAction)
                ? turn
                : turn with { Here = await remember.SharedAsync(copy, activity, conversation, cancellationToken) };
        }

        // Whoever presses has been reached before, and whoever waits for an answer does not wait for a note.
        if (activity.Type is not ActivityTypes.Invoke)
        {
            await remember.PersonAsync(copy, activity, turn.Sender, cancellationToken);
        }

        return turn;
    }

    /// <summary>The same, without remembering anything.</summary>
    public async Task<Turn> ReadAsync(WorkingCopy copy, Arrival arrival, string channelUser, CancellationToken cancellationToken)
    {
        var activity = arrival.Activity;
        var sender = new PersonId(activity.From?.AadObjectId is { Length: > 0 } id ? id : channelUser);
        var caller = await callers.FindAsync(copy, sender, cancellationToken);
        var turn = new Turn(arrival, sender, caller, caller?.Language ?? Speech.LanguageOf(activity.Locale), copy);
        if (activity.Conversation is not { IsShared: true, Id.Length: > 0 } conversation)
        {
            return turn;
        }

        return turn with { Here = await copy.ReadSharedConversationAsync(conversation.BaseId, cancellationToken) };
    }
}
