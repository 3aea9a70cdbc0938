using TeamsStyring.App.Http;
using TeamsStyring.BotProtocol.Activities;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Conversations;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Local;

/// <summary>What stands in for Teams on one machine: the accounts, conversation ids and address that Teams would give.</summary>
internal static class LocalTeams
{
    public const string BotId = "28:local";

    private const string ConversationPrefix = "local-chat:";

    public static string ServiceUrl(string address) => $"{address.TrimEnd('/')}/local/connector";

    public static string ConversationOf(PersonId person) => ConversationPrefix + person.Value;

    /// <returns>The person whose chat a conversation is; <see langword="null"/> when it is none of ours.</returns>
    public static PersonId? PersonOf(string conversation)
        => conversation.StartsWith(ConversationPrefix, StringComparison.Ordinal) ? new PersonId(conversation[ConversationPrefix.Length..]) : null;

    /// <summary>An activity as Teams would address it.</summary>
    public static Activity From(Person person, string address, string id, DateTimeOffset at) => new()
    {
        Id = id,
        Timestamp = at,
        ChannelId = "msteams",
        ServiceUrl = ServiceUrl(address),
        From = new ChannelAccount { Id = $"29:{person.Id.Value}", Name = person.Name, AadObjectId = person.Id.Value },
        Recipient = new ChannelAccount { Id = BotId, Name = "TeamsStyring" },
        Conversation = new ConversationAccount { Id = ConversationOf(person.Id), ConversationType = "personal", TenantId = LocalTenant.Id.Value },
    };

    /// <summary>
    /// Gives every person of the sample the app, as an administrator's setup policy would. The address changes with the port, so it is told at each start.
    /// </summary>
    public static async Task InstallForAllAsync(WorkingCopy copy, string address, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var serviceUrl = ServiceUrl(address);
        await copy.TogetherAsync(async () =>
        {
            await copy.MoveConversationsAsync(BotId, serviceUrl, cancellationToken);
            foreach (var person in await copy.ListWithoutConversationAsync(cancellationToken))
            {
                await copy.KeepConversationAsync(
                    new PersonConversation(person, $"29:{person.Value}", BotId, ConversationOf(person), LocalTenant.Id.Value, serviceUrl, at), cancellationToken);
            }
        });
    }
}
