using Microsoft.EntityFrameworkCore;
using TeamsStyring.App.Channels;
using TeamsStyring.Domain.Calendar;

namespace TeamsStyring.App.Conversations;

/// <summary>
/// Introduces the bot where it was installed. Teams tells of one installation by two events, at almost the same time and in no order: whichever is first
/// marks the conversation, and the other finds the mark.
/// </summary>
internal sealed class Welcome(ShowChannel channels, Replies replies, MunicipalCalendar calendar)
{
    private static readonly TimeSpan _oneInstallation = TimeSpan.FromMinutes(1);

    public async Task RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (!await ClaimAsync(turn, cancellationToken))
        {
            return;
        }

        var card = turn.Here is { } here
            ? await channels.RunAsync(turn.Copy, here, turn.Language, cancellationToken)
            : WelcomeCard.Create(turn.Language);
        await replies.SendNewAsync(turn.Arrival, card, card.FallbackText ?? "", cancellationToken);
    }

    private async Task<bool> ClaimAsync(Turn turn, CancellationToken cancellationToken)
    {
        var (now, person) = ((DateTimeOffset?)calendar.Now, turn.Sender);
        var before = (DateTimeOffset?)(calendar.Now - _oneInstallation);
        if (turn.Here is { ConversationId: var conversation })
        {
            return await turn.Copy.SharedConversations.Where(row => row.ConversationId == conversation && (row.WelcomedAt == null || row.WelcomedAt < before))
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.WelcomedAt, now), cancellationToken) > 0;
        }

        return await turn.Copy.Conversations.Where(row => row.Person == person && (row.WelcomedAt == null || row.WelcomedAt < before))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.WelcomedAt, now), cancellationToken) > 0;
    }
}
