using Microsoft.EntityFrameworkCore;
using TeamsStyring.BotProtocol.Activities;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;

namespace TeamsStyring.App.Conversations;

/// <summary>
/// Erases where somebody was reached, once the app is taken away or Teams tells that the person is gone: nothing is kept that is not needed any more.
/// What the person answered stays; it belongs to the plan.
/// </summary>
internal static class ForgetConversation
{
    public static async Task PersonAsync(WorkingCopy copy, PersonId person, IReadOnlyList<string> channelUsers, CancellationToken cancellationToken)
        => await copy.Conversations.Where(row => row.Person == person || channelUsers.Contains(row.ChannelUserId)).ExecuteDeleteAsync(cancellationToken);

    public static async Task UsersAsync(WorkingCopy copy, IReadOnlyList<string> channelUsers, CancellationToken cancellationToken)
        => await copy.Conversations.Where(row => channelUsers.Contains(row.ChannelUserId)).ExecuteDeleteAsync(cancellationToken);

    /// <summary>The bot left a team or a chat: everything known of it goes, all channels of the team included.</summary>
    public static async Task SharedAsync(WorkingCopy copy, Activity activity, string conversation, CancellationToken cancellationToken)
    {
        var team = TeamsChannelData.Of(activity).TeamId;
        await copy.SharedConversations.Where(row => row.ConversationId == conversation || (team != "" && row.TeamId == team)).ExecuteDeleteAsync(cancellationToken);
    }

    public static async Task ChannelAsync(WorkingCopy copy, string channel, CancellationToken cancellationToken)
        => await copy.SharedConversations.Where(row => row.ConversationId == channel).ExecuteDeleteAsync(cancellationToken);
}
