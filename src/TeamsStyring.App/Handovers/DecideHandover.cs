using System.Text.Json.Nodes;
using TeamsStyring.App.Access;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Handovers;

/// <summary>The leader or the controller decides who answers for a goal. The first decision stands; whoever presses later is told which it was.</summary>
internal sealed class DecideHandover(MunicipalCalendar calendar, SendHandoverCard send, FindPersons persons, MeetPerson meet)
{
    public async Task<HandoverOutcome> RunAsync(WorkingCopy copy, Caller caller, string verb, JsonObject data, CancellationToken cancellationToken)
    {
        if (verb is not (HandoverVerbs.Assign or HandoverVerbs.Keep) || !Guid.TryParse(Text(data, "handover"), out var guid))
        {
            return new HandoverOutcome.Malformed();
        }

        var id = new HandoverRequestId(guid);
        if (await copy.ReadHandoverAsync(id, cancellationToken) is not { } request
            || await copy.ReadGoalAsync(request.Goal, cancellationToken) is not { } goal)
        {
            return new HandoverOutcome.Malformed();
        }

        var asked = new HandoverAsked(request, goal, caller.Organisation);
        var texts = new HandoverTexts(caller.Language);
        if (!caller.MayDecide(request, goal))
        {
            return new HandoverOutcome.Say(texts.NotYours(caller.Organisation.NameOf(asked.Decider)));
        }

        if (request.State is not HandoverState.Waiting)
        {
            return Show(HandoverCard.Settled(texts.Settled(asked.GoalTitle, caller.Organisation.NameOf(goal.Responsible)))) with { IsSettled = true };
        }

        if (verb is HandoverVerbs.Keep)
        {
            return await KeepAsync(copy, caller, asked, texts, cancellationToken);
        }

        return Text(data, HandoverCard.NameInput)?.Trim() is { Length: > 0 } name
            ? await AssignNamedAsync(copy, caller, asked, name, texts, cancellationToken)
            : await AssignChosenAsync(copy, caller, asked, Text(data, HandoverCard.PersonInput) ?? "", texts, cancellationToken);
    }

    /// <summary>One who is called so takes over; among several somebody has to choose.</summary>
    private async Task<HandoverOutcome> AssignNamedAsync(WorkingCopy copy, Caller caller, HandoverAsked asked, string name, HandoverTexts texts, CancellationToken cancellationToken)
    {
        var found = await persons.RunAsync(caller.Organisation, name, cancellationToken);
        var others = found.Persons.Where(person => person.Id != asked.Request.By).ToList();
        if (others is [var only])
        {
            return await AssignChosenAsync(copy, caller, asked, only.Id.Value, texts, cancellationToken);
        }

        var notice = others is [] ? string.Join(' ', new[] { texts.NobodyNamed(name), new PeopleTexts(caller.Language).Of(found.Lack) }.Where(text => text.Length > 0)) : texts.SeveralNamed(name);

        return Show(HandoverCard.Ask(await OfferedAsync(asked, cancellationToken), caller.Language, others, notice));
    }

    /// <summary>Anybody who works in the kommune can be given a goal; whoever the plans have not met yet is met now.</summary>
    private async Task<HandoverOutcome> AssignChosenAsync(WorkingCopy copy, Caller caller, HandoverAsked asked, string chosen, HandoverTexts texts, CancellationToken cancellationToken)
    {
        var id = new PersonId(chosen);

        return chosen.Length > 0 && id != asked.Request.By && await meet.RunAsync(copy, asked.Organisation, id, cancellationToken)
            ? await AssignAsync(copy, caller, asked, id, texts, cancellationToken)
            : Show(HandoverCard.Ask(await OfferedAsync(asked, cancellationToken), caller.Language, found: [], texts.PersonExpected));
    }

    private async Task<HandoverAsked> OfferedAsync(HandoverAsked asked, CancellationToken cancellationToken)
        => asked with { Manager = await persons.ManagerOfAsync(asked.Organisation, asked.Request.By, cancellationToken) };

    private static string? Text(JsonObject data, string name) => data[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static HandoverOutcome.Show Show(BotProtocol.Cards.AdaptiveCard card) => new(card, card.FallbackText ?? "");

    private async Task<HandoverOutcome> KeepAsync(WorkingCopy copy, Caller caller, HandoverAsked asked, HandoverTexts texts, CancellationToken cancellationToken)
    {
        if (await copy.SettleHandoverAsync(asked.Request.Id, HandoverState.Kept, to: null, caller.Id, calendar.Now, cancellationToken))
        {
            await TellAsync(copy, asked, by => by.KeptWithYou(asked.GoalTitle, caller.Person.Name), cancellationToken);
        }

        return Show(HandoverCard.Settled(texts.Kept(asked.GoalTitle, asked.By))) with { IsSettled = true };
    }

    private async Task<HandoverOutcome> AssignAsync(WorkingCopy copy, Caller caller, HandoverAsked asked, PersonId to, HandoverTexts texts, CancellationToken cancellationToken)
    {
        var name = await copy.ReadNameAsync(to, cancellationToken);

        // Whoever was deputy stays it, unless it is the one who takes over.
        var deputy = asked.Goal.Deputy == to ? null : asked.Goal.Deputy;
        var isFirst = await copy.TryTogetherAsync(async () =>
        {
            if (!await copy.SettleHandoverAsync(asked.Request.Id, HandoverState.HandedOver, to, caller.Id, calendar.Now, cancellationToken))
            {
                return false;
            }

            await copy.MoveGoalAsync(asked.Goal.Id, from: null, to, deputy, cancellationToken);
            return true;
        });
        if (!isFirst)
        {
            return Show(HandoverCard.Settled(texts.Settled(asked.GoalTitle, caller.Organisation.NameOf(asked.Goal.Responsible)))) with { IsSettled = true };
        }

        await TellAsync(copy, asked, by => by.Moved(asked.GoalTitle, name), cancellationToken);

        return Show(HandoverCard.Settled(texts.Moved(asked.GoalTitle, name))) with { IsSettled = true };
    }

    private async Task TellAsync(WorkingCopy copy, HandoverAsked asked, Func<HandoverTexts, string> sentence, CancellationToken cancellationToken)
    {
        if (asked.Organisation.Persons.TryGetValue(asked.Request.By, out var person))
        {
            var text = sentence(new HandoverTexts(person.Language));
            await send(copy.Tenant, person.Id, HandoverCard.Settled(text), text, cancellationToken);
        }
    }
}
