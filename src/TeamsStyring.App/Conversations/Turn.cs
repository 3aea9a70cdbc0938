using TeamsStyring.App.Access;
using TeamsStyring.BotProtocol.Activities;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Conversations;

namespace TeamsStyring.App.Conversations;

/// <summary>One activity that is being answered: what came, from whom, and the tenant's rows.</summary>
/// <param name="Arrival">The activity, and what the door established about it.</param>
/// <param name="Sender">Who sent it, from the activity's account – never from a card's data.</param>
/// <param name="Caller">The sender as the kommune knows the person; <see langword="null"/> for somebody it does not.</param>
/// <param name="Language">The language to answer in until a text says otherwise.</param>
internal sealed record Turn(Arrival Arrival, PersonId Sender, Caller? Caller, Language Language, WorkingCopy Copy)
{
    public Activity Activity => Arrival.Activity;

    /// <summary>The channel or group chat, where the answer is read by more than the sender; <see langword="null"/> in private.</summary>
    public SharedConversation? Here { get; init; }
}
