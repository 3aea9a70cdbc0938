using TeamsStyring.App.Access;
using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Conversations;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Channels;

/// <summary>The card that says what the channel's plan is, or asks.</summary>
internal sealed class ShowChannel(Organisations organisations, MunicipalCalendar calendar)
{
    public async Task<AdaptiveCard> RunAsync(WorkingCopy copy, SharedConversation here, Language language, CancellationToken cancellationToken)
    {
        if (await organisations.ReadAsync(copy, cancellationToken) is not { } organisation)
        {
            return ChannelCard.Ask(guess: null, language);
        }

        return UnitOf(here, organisation) is { } unit
            ? ChannelCard.Bound(unit, here.WithBelow, await copy.ReadPlanOfAsync(unit.Id, calendar.Today.Year, cancellationToken), language)
            : ChannelCard.Ask(GuessUnit.For(here.FullName, organisation.Units), language);
    }

    /// <returns>The caller as one of all who read the conversation; <see langword="null"/> while it follows no unit that there is.</returns>
    public static Caller? Among(Caller caller, SharedConversation here)
        => UnitOf(here, caller.Organisation) is { } unit ? caller.Among(unit, here.WithBelow) : null;

    private static Unit? UnitOf(SharedConversation here, Organisation organisation) => here.Unit is { } id ? organisation.Units.Find(id) : null;
}
