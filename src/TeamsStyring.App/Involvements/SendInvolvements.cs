using Microsoft.EntityFrameworkCore;
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
/// </summary>
internal sealed class SendInvolvements(WorkingCopies copies, Organisations organisations, MunicipalCalendar calendar, SendInvolvementCard send)
{
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

        foreach (var request in await Unsent(copy).OrderBy(row => row.AskedAt).ToListAsync(cancellationToken))
        {
            // The leader of today, not of the day it was asked.
            if (organisation.Units.Find(request.Unit)?.Leader is { } leader && organisation.Persons.TryGetValue(leader, out var person))
            {
                await SendAsync(copy, request, person, organisation, cancellationToken);
            }
        }
    }

    /// <returns>When there is something to send that waits for the morning; <see langword="null"/> when there is not.</returns>
    public async Task<DateTimeOffset?> NextTimeAsync(TenantId tenant, DateTimeOffset after, CancellationToken cancellationToken)
    {
        await using var copy = copies.Open(tenant);
        var morning = calendar.OrNextSendingTime(after);

        return morning > after && await Unsent(copy).AnyAsync(row => row.Leader != null, cancellationToken) ? morning : null;
    }

    private static IQueryable<Involvement> Unsent(WorkingCopy copy)
        => copy.Involvements.Where(row => row.SentAt == null && row.Answer == InvolvementAnswer.Waiting);

    private async Task SendAsync(WorkingCopy copy, Involvement request, Person leader, Organisation organisation, CancellationToken cancellationToken)
    {
        var goal = await copy.Goals.FirstAsync(row => row.Id == request.Goal, cancellationToken);
        var (id, now, to) = (request.Id, (DateTimeOffset?)calendar.Now, (PersonId?)leader.Id);
        var claimed = await copy.Involvements.Where(row => row.Id == id && row.SentAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.SentAt, now).SetProperty(row => row.Leader, to), cancellationToken);
        if (claimed == 0)
        {
            return;
        }

        var card = InvolvementCard.Ask(new InvolvementAsked(request, goal, organisation), leader.Language);
        switch (await send(copy.Tenant, leader.Id, card, card.FallbackText ?? "", cancellationToken))
        {
            case SendOutcome.Sent { ActivityId: { Length: > 0 } activity }:
                await copy.Involvements.Where(row => row.Id == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.ActivityId, activity), cancellationToken);
                break;
            case SendOutcome.Refused:
                await copy.Involvements.Where(row => row.Id == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.SentAt, (DateTimeOffset?)null), cancellationToken);
                break;
            default:
                break;
        }
    }
}
