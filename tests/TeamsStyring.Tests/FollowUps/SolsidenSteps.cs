using TeamsStyring.App.FollowUps;

namespace TeamsStyring.Tests.FollowUps;

/// <summary>Walks that many tests take.</summary>
internal static class SolsidenSteps
{
    /// <summary>«Hopp over» until the summary comes.</summary>
    public static async Task<CardInHand> SkipToTheEndAsync(this Solsiden solsiden, CardInHand? card)
    {
        while (card is not null && card.Offers(FollowUpVerbs.Skip))
        {
            card = await solsiden.PressAsync(Solsiden.Kari, card, FollowUpVerbs.Skip);
        }

        return card ?? throw new InvalidOperationException(solsiden.Said);
    }

    /// <summary>Kari answers «Foreldresamarbeid», which has neither figure nor initiative, and comes to the summary.</summary>
    public static async Task<CardInHand> AnswerParentsAsync(this Solsiden solsiden)
    {
        var card = await solsiden.StartAsync(Solsiden.Kari);
        while (card is not null && !card.Heading.Contains(Solsiden.Parents.Title, StringComparison.Ordinal))
        {
            card = await solsiden.PressAsync(Solsiden.Kari, card, FollowUpVerbs.Skip);
        }

        card = await solsiden.PressAsync(Solsiden.Kari, card?.Type("achievement", "OnTrack"), FollowUpVerbs.Next);
        card = await solsiden.PressAsync(Solsiden.Kari, card?.Type("achieved", "Godt oppmøte."), FollowUpVerbs.Next);

        return await solsiden.PressAsync(Solsiden.Kari, card, FollowUpVerbs.Finish) ?? throw new InvalidOperationException(solsiden.Said);
    }
}
