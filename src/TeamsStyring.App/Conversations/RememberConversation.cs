using Microsoft.EntityFrameworkCore;
using TeamsStyring.BotProtocol.Activities;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Conversations;

namespace TeamsStyring.App.Conversations;

/// <summary>Keeps where a person can be reached, from whatever the person sends in a personal chat.</summary>
internal sealed class RememberConversation(TimeProvider clock)
{
    public async Task RunAsync(WorkingCopy copy, Activity activity, PersonId person, CancellationToken cancellationToken)
    {
        if (activity is not { Conversation: { Id: { Length: > 0 } id, ConversationType: "personal" or null, IsGroup: not true }, ServiceUrl: { Length: > 0 } serviceUrl, From.Id: { Length: > 0 } user })
        {
            return;
        }

        var told = new PersonConversation(person, user, activity.Recipient?.Id ?? "", id, activity.Conversation.TenantId ?? "", serviceUrl, clock.GetUtcNow());
        var known = await copy.Conversations.AsTracking().FirstOrDefaultAsync(conversation => conversation.Person == person, cancellationToken);
        if (known is null)
        {
            copy.Conversations.Add(told);
        }
        else if (known with { UpdatedAt = told.UpdatedAt } == told)
        {
            // Nothing new, and nearly every turn is that: no write.
            return;
        }
        else
        {
            copy.Entry(known).CurrentValues.SetValues(told);
        }

        await copy.SaveChangesAsync(cancellationToken);
    }
}
