using System.Collections.Concurrent;
using System.Data.Common;
using TeamsStyring.BotProtocol.Activities;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Conversations;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Conversations;

/// <summary>
/// Keeps where a person, a channel or a group chat can be reached, from whatever comes from there. The door has compared the address with the sender's
/// token before, so what is kept is verified.
/// </summary>
internal sealed class RememberConversation(TimeProvider clock)
{
    // Some hundred bytes each. When there are more, they are read again.
    private const int Most = 5000;

    private readonly ConcurrentDictionary<(TenantId Tenant, PersonId Person), (string Version, PersonConversation Told)> _told = new();

    public async Task PersonAsync(WorkingCopy copy, Activity activity, PersonId person, CancellationToken cancellationToken)
    {
        if (activity is not { Conversation: { Id: { Length: > 0 } id, IsShared: false }, ServiceUrl: { Length: > 0 } serviceUrl, From.Id: { Length: > 0 } user })
        {
            return;
        }

        // Nearly every turn tells what the one before it told.
        var version = (await copy.ReadVersionsAsync(cancellationToken)).Conversations;
        if (_told.TryGetValue((copy.Tenant, person), out var last) && last.Version.Equals(version, StringComparison.Ordinal)
            && last.Told == new PersonConversation(person, user, activity.Recipient?.Id ?? "", id, activity.Conversation.TenantId ?? "", serviceUrl, last.Told.UpdatedAt) { WelcomedAt = last.Told.WelcomedAt })
        {
            return;
        }

        var known = await copy.ReadConversationAsync(person, cancellationToken);
        var told = new PersonConversation(person, user, activity.Recipient?.Id ?? "", id, activity.Conversation.TenantId ?? "", serviceUrl, clock.GetUtcNow())
        {
            ServiceUrlVerified = true,
            WelcomedAt = known?.WelcomedAt,
        };
        var isNews = known is null || known with { UpdatedAt = told.UpdatedAt } != told;
        if (!isNews)
        {
            Note((copy.Tenant, person), (version, told));
            return;
        }

        try
        {
            await copy.KeepConversationAsync(told, cancellationToken);
        }
        catch (DbException exception) when (StoreBusy.Is(exception))
        {
            // The next activity tells it again, and the answer does not wait for it.
        }
    }

    /// <returns>The channel or chat as it is known now; what an activity does not tell stays as it was.</returns>
    public async Task<SharedConversation> SharedAsync(WorkingCopy copy, Activity activity, ConversationAccount conversation, CancellationToken cancellationToken)
    {
        var id = conversation.BaseId;
        var known = await copy.ReadSharedConversationAsync(id, cancellationToken);
        var data = TeamsChannelData.Of(activity);
        var told = new SharedConversation(
            id,
            Newest(data.TeamId, known?.TeamId),
            Newest(data.TeamName, known?.TeamName),
            Newest(data.ChannelId == id ? data.ChannelName : "", Newest(conversation.Name, known?.Name)),
            Newest(activity.Recipient?.Id, known?.BotId),
            Newest(conversation.TenantId, known?.ChannelTenant),
            Newest(activity.ServiceUrl, known?.ServiceUrl),
            clock.GetUtcNow())
        {
            ServiceUrlVerified = true,
            Unit = known?.Unit,
            WithBelow = known?.WithBelow ?? false,
            BoundBy = known?.BoundBy,
            BoundAt = known?.BoundAt,
            WelcomedAt = known?.WelcomedAt,
        };

        // Nothing new, and nearly every turn is that: no write.
        if (known is null || known with { UpdatedAt = told.UpdatedAt } != told)
        {
            try
            {
                await copy.KeepSharedConversationAsync(told, cancellationToken);
            }
            catch (DbException exception) when (StoreBusy.Is(exception))
            {
                // The next activity tells it again, and the answer does not wait for it.
            }
        }

        return told;
    }

    private void Note((TenantId Tenant, PersonId Person) key, (string Version, PersonConversation Told) told)
    {
        if (_told.Count >= Most)
        {
            _told.Clear();
        }

        _told[key] = told;
    }

    private static string Newest(string? told, string? known) => told is { Length: > 0 } ? told : known ?? "";
}
