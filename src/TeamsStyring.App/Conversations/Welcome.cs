using TeamsStyring.App.Channels;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Storage.Queries;

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

    private Task<bool> ClaimAsync(Turn turn, CancellationToken cancellationToken)
        => turn.Here is { } here
            ? turn.Copy.ClaimWelcomeAsync(here.ConversationId, calendar.Now, calendar.Now - _oneInstallation, cancellationToken)
            : turn.Copy.ClaimWelcomeAsync(turn.Sender, calendar.Now, calendar.Now - _oneInstallation, cancellationToken);
}
