using Microsoft.EntityFrameworkCore;
using TeamsStyring.App.FollowUps;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Tests.FollowUps;

/// <summary>«Uendret siden sist».</summary>
public sealed class UnchangedTests
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_green_answer_without_figures_is_confirmed_by_one_press()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        var card = await ToParentsAsync(solsiden);

        card = await solsiden.PressAsync(Solsiden.Kari, card, FollowUpVerbs.Unchanged);
        Assert.Equal("1 av 5 besvart", card?.Heading);
        await solsiden.PressAsync(Solsiden.Kari, card, FollowUpVerbs.Deliver);

        await using var copy = solsiden.Open();
        var confirmed = await copy.FollowUps.SingleAsync(row => row.Period == Solsiden.Q3, Token);
        Assert.Equal((Achievement.OnTrack, "God oppslutning.", Solsiden.Q2, Solsiden.Kari), (confirmed.Achievement, confirmed.Achieved, confirmed.UnchangedFrom, confirmed.By));
    }

    [Fact]
    public async Task Where_a_figure_is_due_and_the_answer_was_yellow_the_figure_is_looked_over_and_the_next_step_written()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        var card = await solsiden.PressAsync(Solsiden.Kari, await solsiden.StartAsync(Solsiden.Kari), FollowUpVerbs.Unchanged);
        Assert.Contains("Uendret siden sist?", card?.Text, StringComparison.Ordinal);
        Assert.Equal("24", card?.Value(CardInputs.Figure(Solsiden.Days.Id)));
        Assert.Empty(card?.Mistakes ?? []);

        card = await solsiden.PressAsync(Solsiden.Kari, card, FollowUpVerbs.Unchanged);
        Assert.Equal(["Skriv kort hva dere gjør videre."], card?.Mistakes);
        card = await solsiden.PressAsync(Solsiden.Kari, card?.Type("nextSteps", "Lyser ut stillingene på nytt."), FollowUpVerbs.Unchanged);
        card = await solsiden.SkipToTheEndAsync(card);
        await solsiden.PressAsync(Solsiden.Kari, card, FollowUpVerbs.Deliver);

        await using var copy = solsiden.Open();
        var confirmed = await copy.FollowUps.SingleAsync(row => row.Period == Solsiden.Q3, Token);
        Assert.Equal((Achievement.SlightlyBehind, "To vakante stillinger.", "Lyser ut stillingene på nytt."), (confirmed.Achievement, confirmed.NotAchieved, confirmed.NextSteps));
        Assert.Equal([new CauseGiven(Cause.Staffing, CauseEffect.Hindered)], confirmed.Causes);
        Assert.Equal(24, (await copy.Measurements.SingleAsync(row => row.Indicator == Solsiden.Days.Id && row.Period == Solsiden.Q3, Token)).Value);
    }

    [Fact]
    public async Task It_is_not_offered_without_an_earlier_answer_this_year()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        var card = await solsiden.PressAsync(Solsiden.Kari, await solsiden.StartAsync(Solsiden.Kari), FollowUpVerbs.Skip);

        Assert.Equal("Mål 2 av 5: Lesing 5. trinn", card?.Heading);
        Assert.False(card?.Offers(FollowUpVerbs.Unchanged));
    }

    [Fact]
    public async Task It_is_not_offered_three_times_running_and_the_card_says_why()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        await AddAsync(solsiden, Solsiden.Answered(Solsiden.Parents, Solsiden.Q1, Achievement.OnTrack, "", "") with { UnchangedFrom = Solsiden.Q1.Previous });
        await using (var copy = solsiden.Open())
        {
            await copy.FollowUps.Where(row => row.Goal == Solsiden.Parents.Id && row.Period == Solsiden.Q2)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.UnchangedFrom, (Domain.Calendar.ReportingPeriod?)Solsiden.Q1), Token);
        }

        var card = await ToParentsAsync(solsiden);

        Assert.False(card?.Offers(FollowUpVerbs.Unchanged));
        Assert.Contains("Svaret har vært uendret to ganger på rad.", card?.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_not_offered_when_an_initiative_has_become_overdue_since_the_last_answer()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        await AddAsync(solsiden, new Initiative(new InitiativeId(Guid.CreateVersion7()), Solsiden.Parents.Id, "Foreldrekveld", null, null, new DateOnly(2026, 9, 15), InitiativeStatus.InProgress, null, null, 0));

        var card = await ToParentsAsync(solsiden);

        Assert.False(card?.Offers(FollowUpVerbs.Unchanged));
        Assert.Contains("Et tiltak har gått over fristen siden sist.", card?.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_initiative_that_was_overdue_already_then_does_not_stand_in_the_way()
    {
        await using var solsiden = await Solsiden.OpenAsync();

        Assert.True((await solsiden.StartAsync(Solsiden.Kari))?.Offers(FollowUpVerbs.Unchanged));
    }

    [Fact]
    public async Task A_level_to_keep_can_be_confirmed_during_the_year()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        await AddAsync(solsiden, Solsiden.Answered(Solsiden.SafeSchool, Solsiden.Q2, Achievement.Achieved, "", ""));
        var card = await solsiden.StartAsync(Solsiden.Kari);
        while (card is not null && !card.Heading.Contains(Solsiden.SafeSchool.Title, StringComparison.Ordinal))
        {
            card = await solsiden.PressAsync(Solsiden.Kari, card, FollowUpVerbs.Skip);
        }

        Assert.True(card?.Offers(FollowUpVerbs.Unchanged));
    }

    [Fact]
    public async Task Nothing_is_confirmed_unchanged_at_the_year_s_end()
    {
        await using var solsiden = await Solsiden.OpenAsync("2027-01-25T09:00:00+01:00");
        var card = await solsiden.PressAsync(Solsiden.Kari, await solsiden.ReportAsync(Solsiden.Kari), FollowUpVerbs.Start);
        Assert.Contains("◐ Delvis oppnådd", card?.Json.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }), StringComparison.Ordinal);

        while (card is not null && card.Offers(FollowUpVerbs.Skip))
        {
            Assert.False(card.Offers(FollowUpVerbs.Unchanged));
            card = await solsiden.PressAsync(Solsiden.Kari, card, FollowUpVerbs.Skip);
        }
    }

    private static async Task<CardInHand?> ToParentsAsync(Solsiden solsiden)
    {
        var card = await solsiden.StartAsync(Solsiden.Kari);
        while (card is not null && !card.Heading.Contains(Solsiden.Parents.Title, StringComparison.Ordinal))
        {
            card = await solsiden.PressAsync(Solsiden.Kari, card, FollowUpVerbs.Skip);
        }

        return card;
    }

    private static async Task AddAsync(Solsiden solsiden, object row)
    {
        await using var copy = solsiden.Open();
        copy.Add(row);
        await copy.SaveChangesAsync(Token);
    }
}
