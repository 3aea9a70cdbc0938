using System.Text.Json.Nodes;
using TeamsStyring.BotProtocol.Activities;
using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Conversations;

/// <summary>Every card on its way out: its buttons are sealed, and where it has a view for each reader, the readers are named.</summary>
internal sealed class SealedCards(CardSeal seal)
{
    /// <summary>The most readers whose view Teams refreshes by itself.</summary>
    public const int MostReaders = 60;

    /// <param name="readers">The accounts (<c>29:…</c>) whose view is refreshed; a card that has no such view names nobody.</param>
    public async Task<JsonNode?> ToJsonAsync(TenantId tenant, AdaptiveCard card, IEnumerable<string?> readers, CancellationToken cancellationToken)
    {
        // Named always: left out, Teams would take it for everybody in some clients and for nobody in others.
        var named = card.Refresh is { } refresh
            ? card with { Refresh = refresh with { UserIds = [.. refresh.UserIds.Concat(readers.OfType<string>()).Where(id => id.Length > 0).Distinct(StringComparer.Ordinal).Take(MostReaders)] } }
            : card;

        return await seal.SealAsync(tenant, named, cancellationToken);
    }

    public async Task<Activity> ToMessageAsync(TenantId tenant, AdaptiveCard card, string summary, IEnumerable<string?> readers, CancellationToken cancellationToken)
        => new() { Type = ActivityTypes.Message, Summary = summary, Attachments = [new Attachment(AdaptiveCard.ContentType, await ToJsonAsync(tenant, card, readers, cancellationToken))] };
}
