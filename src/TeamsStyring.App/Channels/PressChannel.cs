using System.Text.Json.Nodes;
using TeamsStyring.App.Access;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Conversations;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Channels;

/// <summary>
/// Says whose plan a channel follows. It opens that unit's results to everyone there, so only somebody who speaks for the unit may say it; what a card
/// offers decides nothing.
/// </summary>
internal sealed class PressChannel(ShowChannel show, MunicipalCalendar calendar)
{
    public async Task<ChannelOutcome> RunAsync(WorkingCopy copy, Caller caller, SharedConversation here, string verb, JsonObject data, CancellationToken cancellationToken)
        => verb switch
        {
            ChannelVerbs.Show when here.Unit is null && Choose(caller, here, "") is ChannelOutcome.Show choices => choices,
            ChannelVerbs.Show => new ChannelOutcome.Show(await show.RunAsync(copy, here, caller.Language, cancellationToken), ForEveryone: false),
            ChannelVerbs.Choose => Choose(caller, here, Text(data, ChannelVerbs.SearchInput)?.Trim() ?? ""),
            ChannelVerbs.Bind when Guid.TryParse(Text(data, ChannelVerbs.UnitKey) ?? Text(data, ChannelVerbs.ChosenInput), out var id)
                => await BindAsync(copy, caller, here, new UnitId(id), Text(data, ChannelVerbs.BelowInput) is "true", cancellationToken),
            ChannelVerbs.Bind => Choose(caller, here, ""),
            _ => new ChannelOutcome.Malformed(),
        };

    private static string? Text(JsonObject data, string name) => data[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static ChannelOutcome Choose(Caller caller, SharedConversation here, string search)
    {
        var units = caller.Organisation.Units;
        List<Unit> own = [.. units.All.Where(unit => caller.MaySpeakFor(unit.Id))];
        if (own.Count == 0)
        {
            return new ChannelOutcome.Say(new ChannelTexts(caller.Language).NotYours);
        }

        IReadOnlyList<Unit> found =
        [
            .. own.Where(unit => search.Length == 0 || GuessUnit.Contains(unit.Name, search) || GuessUnit.Contains(unit.Nicknames, search))
                .OrderByDescending(unit => GuessUnit.Score(here.FullName, unit)).ThenBy(unit => units.Above(unit.Id).Count).ThenBy(unit => unit.Order),
        ];

        return new ChannelOutcome.Show(ChannelCard.ChooseAmong(found, found.Any(unit => units.ChildrenOf(unit.Id).Any()), search, caller.Language), ForEveryone: false);
    }

    private async Task<ChannelOutcome> BindAsync(WorkingCopy copy, Caller caller, SharedConversation here, UnitId id, bool withBelow, CancellationToken cancellationToken)
    {
        if (caller.Organisation.Units.Find(id) is not { } unit)
        {
            return new ChannelOutcome.Malformed();
        }

        if (!caller.MaySpeakFor(id) || (here.Unit is { } before && before != id && caller.Organisation.Units.Find(before) is not null && !caller.MaySpeakFor(before)))
        {
            return new ChannelOutcome.Say(new ChannelTexts(caller.Language).NotYoursFor(unit.Name));
        }

        var below = withBelow && caller.Organisation.Units.ChildrenOf(id).Any();
        await copy.BindAsync(here.ConversationId, id, below, caller.Id, calendar.Now, cancellationToken);

        return new ChannelOutcome.Show(await show.RunAsync(copy, here with { Unit = id, WithBelow = below }, caller.Language, cancellationToken), ForEveryone: true);
    }
}
