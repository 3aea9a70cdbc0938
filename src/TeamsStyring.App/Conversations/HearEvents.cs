using TeamsStyring.BotProtocol.Activities;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Conversations;

/// <summary>
/// What happens around the bot: it comes, it goes, a team gets another name. Whatever it has no use for – reactions, edits, people who come and go –
/// is let pass without an error, as Teams demands.
/// </summary>
internal sealed class HearEvents(Welcome welcome)
{
    public Task RunAsync(Turn turn, CancellationToken cancellationToken) => turn.Activity.Type switch
    {
        ActivityTypes.InstallationUpdate => InstalledAsync(turn, cancellationToken),
        ActivityTypes.ConversationUpdate => ChangedAsync(turn, cancellationToken),
        _ => Task.CompletedTask,
    };

    /// <returns>Whether the activity takes the bot away, so that nothing of it is to be remembered.</returns>
    public static bool TakesAway(Activity activity)
        => (activity.Type is ActivityTypes.InstallationUpdate && Is(activity.Action, "remove"))
            || (activity.Type is ActivityTypes.ConversationUpdate && Holds(activity.MembersRemoved, activity.Recipient))
            || (activity.Type is ActivityTypes.ConversationUpdate && TeamsChannelData.Of(activity) is var data && (data.Is("teamDeleted") || data.Is("teamHardDeleted")));

    private static bool Is(string? text, string name) => string.Equals(text, name, StringComparison.OrdinalIgnoreCase);

    private static bool Holds(IReadOnlyList<ChannelAccount>? members, ChannelAccount? account)
        => account?.Id is { Length: > 0 } id && (members ?? []).Any(member => string.Equals(member?.Id, id, StringComparison.Ordinal));

    private async Task InstalledAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (Is(turn.Activity.Action, "remove"))
        {
            await ForgetAsync(turn, cancellationToken);
        }
        else if (Is(turn.Activity.Action, "add"))
        {
            await welcome.RunAsync(turn, cancellationToken);
        }
    }

    private async Task ChangedAsync(Turn turn, CancellationToken cancellationToken)
    {
        var (activity, copy) = (turn.Activity, turn.Copy);
        var data = TeamsChannelData.Of(activity);
        if (TakesAway(activity))
        {
            await ForgetAsync(turn, cancellationToken);
        }
        else if (Holds(activity.MembersAdded, activity.Recipient))
        {
            await welcome.RunAsync(turn, cancellationToken);
        }
        else if (activity.MembersRemoved is { Count: > 0 } gone && turn.Here is null)
        {
            // From a team a person may only have moved on; out of the personal chat nobody goes but who is deleted.
            await copy.ForgetConversationsAsync(person: null, gone.Select(member => member?.Id).OfType<string>(), cancellationToken);
        }
        else if (data.Is("channelDeleted") && data.ChannelId.Length > 0)
        {
            await copy.ForgetSharedConversationAsync(data.ChannelId, team: "", cancellationToken);
        }
        else if (data is { TeamId.Length: > 0, TeamName.Length: > 0 } && data.Is("teamRenamed"))
        {
            await copy.RenameTeamAsync(data.TeamId, data.TeamName, cancellationToken);
        }
        else if (data is { ChannelId.Length: > 0, ChannelName.Length: > 0 } && data.Is("channelRenamed"))
        {
            await copy.RenameChannelAsync(data.ChannelId, data.ChannelName, cancellationToken);
        }
    }

    /// <summary>Nothing is kept that is not needed any more. What a person answered stays; it belongs to the plan.</summary>
    private static Task ForgetAsync(Turn turn, CancellationToken cancellationToken)
        => turn.Activity.Conversation is { IsShared: true } shared
            ? turn.Copy.ForgetSharedConversationAsync(shared.BaseId, TeamsChannelData.Of(turn.Activity).TeamId, cancellationToken)
            : turn.Copy.ForgetConversationsAsync(turn.Sender, Users(turn.Activity), cancellationToken);

    private static IEnumerable<string> Users(Activity activity)
        => new[] { activity.From }.Concat(activity.MembersRemoved ?? []).Select(account => account?.Id).OfType<string>();
}
