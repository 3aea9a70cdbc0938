using TeamsStyring.BotProtocol.Connector;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Involvements;

/// <summary>
/// Sends the leaders of the units that are asked their card: at once while people are at work, otherwise in the morning. A row is claimed before its card
/// goes out, so that nobody gets it twice; one that was refused is tried again. A vacant post keeps the row waiting where the controller sees it.
/// The one who asked is told the answer in the same way, except that the row is settled after the message: an answer told twice is no harm, one that is lost is.
/// </summary>
internal sealed class SendInvolvements(WorkingCopies copies, Organisations organisations, MunicipalCalendar calendar, SendInvolvementCard send) : IDisposable
{
    /// <summary>Whom the channel has refused for so long will not be told by asking once more.</summary>
    private static readonly TimeSpan _worthTelling = TimeSpan.FromDays(30);

    // A press and the clock may want to tell the same answer at the same moment.
    private readonly SemaphoreSlim _telling = new(1, 1);

    public async Task RunAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        if (!calendar.IsSendingTime)
        {
            return;
        }

        await using var copy = copies.Open(tenant);
        if (await organisations.ReadAsync(copy, cancellationToken) is not { } organisation)
        {
            return;
        }

        foreach (var request in await copy.ListUnsentInvolvementsAsync(cancellationToken))
        {
            // The leader of today, not of the day it was asked.
            if (organisation.Units.Find(request.Unit)?.Leader is { } leader && organisation.Persons.TryGetValue(leader, out var person))
            {
                await SendAsync(copy, request, person, organisation, cancellationToken);
            }
        }

        await TellAsync(copy, organisation, cancellationToken);
    }

    /// <returns>When there is something to send that waits for the morning; <see langword="null"/> when there is not.</returns>
    public async Task<DateTimeOffset?> NextTimeAsync(TenantId tenant, DateTimeOffset after, CancellationToken cancellationToken)
    {
        await using var copy = copies.Open(tenant);
        var morning = calendar.OrNextSendingTime(after);

        return morning > after
            && ((await copy.ListUnsentInvolvementsAsync(cancellationToken)).Exists(row => row.Leader is not null)
                || await copy.ListUntoldInvolvementsAsync(calendar.Now - _worthTelling, cancellationToken) is not []) ? morning : null;
    }

    public void Dispose() => _telling.Dispose();

    private async Task TellAsync(WorkingCopy copy, Organisation organisation, CancellationToken cancellationToken)
    {
        await _telling.WaitAsync(cancellationToken);
        try
        {
            foreach (var answered in await copy.ListUntoldInvolvementsAsync(calendar.Now - _worthTelling, cancellationToken))
            {
                if (organisation.Persons.TryGetValue(answered.AskedBy, out var asker))
                {
                    await TellAsync(copy, answered, asker, organisation, cancellationToken);
                }
            }
        }
        finally
        {
            _telling.Release();
        }
    }

    private async Task TellAsync(WorkingCopy copy, Involvement answered, Person asker, Organisation organisation, CancellationToken cancellationToken)
    {
        if (await copy.ReadGoalAsync(answered.Goal, cancellationToken) is not { } goal)
        {
            return;
        }

        var card = InvolvementCard.Told(new InvolvementAsked(answered, goal, organisation), asker.Language);
        if (await send(copy.Tenant, asker.Id, card, card.FallbackText ?? "", cancellationToken) is SendOutcome.Refused)
        {
            return;
        }

        // Of the answer that was told: a leader who changes it meanwhile is told of again.
        await copy.NoteToldAsync(answered, calendar.Now, cancellationToken);
    }

    private async Task SendAsync(WorkingCopy copy, Involvement request, Person leader, Organisation organisation, CancellationToken cancellationToken)
    {
        // About a goal that was set aside meanwhile nobody is asked.
        if (await copy.ReadGoalAsync(request.Goal, cancellationToken) is not { } goal || !await copy.ClaimInvolvementAsync(request.Id, leader.Id, calendar.Now, cancellationToken))
        {
            return;
        }

        var card = InvolvementCard.Ask(new InvolvementAsked(request, goal, organisation), leader.Language);
        switch (await send(copy.Tenant, leader.Id, card, card.FallbackText ?? "", cancellationToken))
        {
            case SendOutcome.Sent { ActivityId: { Length: > 0 } activity }:
                await copy.NoteInvolvementCardAsync(request.Id, activity, cancellationToken);
                break;
            case SendOutcome.Refused:
                await copy.ReleaseInvolvementAsync(request.Id, cancellationToken);
                break;
            default:
                break;
        }
    }
}
