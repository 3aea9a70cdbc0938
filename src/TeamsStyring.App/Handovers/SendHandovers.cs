using TeamsStyring.App.Access;
using TeamsStyring.BotProtocol.Connector;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Handovers;

/// <summary>Asks the leader – or the controller – to find somebody for a goal that is «ikke mitt»: at once while people are at work, otherwise in the morning.</summary>
internal sealed class SendHandovers(WorkingCopies copies, Organisations organisations, MunicipalCalendar calendar, SendHandoverCard send, FindPersons persons)
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

        foreach (var request in await copy.ListUntoldHandoversAsync(cancellationToken))
        {
            // A goal that was set aside meanwhile needs nobody.
            if (await copy.ReadGoalAsync(request.Goal, cancellationToken) is not { } goal)
            {
                continue;
            }

            var asked = new HandoverAsked(request, goal, organisation);
            if ((asked.Decider ?? ControllerOf(goal.Unit, organisation)) is { } decider && organisation.Persons.TryGetValue(decider, out var person))
            {
                await SendAsync(copy, asked, person, cancellationToken);
            }
        }
    }

    /// <returns>When there is something to send that waits for the morning; <see langword="null"/> when there is not.</returns>
    public async Task<DateTimeOffset?> NextTimeAsync(TenantId tenant, DateTimeOffset after, CancellationToken cancellationToken)
    {
        await using var copy = copies.Open(tenant);
        var morning = calendar.OrNextSendingTime(after);

        return morning > after && await copy.ListUntoldHandoversAsync(cancellationToken) is not [] ? morning : null;
    }

    private static PersonId? ControllerOf(UnitId unit, Organisation organisation)
        => organisation.Persons.Values.Where(person => person.ControllerOf is { } top && organisation.Units.IsWithin(unit, top))
            .OrderBy(person => person.Id.Value, StringComparer.Ordinal).Select(person => (PersonId?)person.Id).FirstOrDefault();

    private async Task SendAsync(WorkingCopy copy, HandoverAsked asked, Person decider, CancellationToken cancellationToken)
    {
        if (!await copy.ClaimHandoverAsync(asked.Request.Id, calendar.Now, cancellationToken))
        {
            return;
        }

        var offered = asked with { Manager = await persons.ManagerOfAsync(asked.Organisation, asked.Request.By, cancellationToken) };
        var card = HandoverCard.Ask(offered, decider.Language, found: [], notice: "");
        if (await send(copy.Tenant, decider.Id, card, card.FallbackText ?? "", cancellationToken) is SendOutcome.Refused)
        {
            await copy.ReleaseHandoverAsync(asked.Request.Id, cancellationToken);
        }
    }
}
