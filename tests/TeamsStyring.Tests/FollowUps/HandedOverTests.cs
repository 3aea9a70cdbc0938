using Microsoft.EntityFrameworkCore;
using TeamsStyring.App.FollowUps;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Reminders;

namespace TeamsStyring.Tests.FollowUps;

/// <summary>«Ikke mitt mål», and cards whose goal has gone to somebody else.</summary>
public sealed class HandedOverTests
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_goal_that_is_not_mine_stays_with_me_until_the_leader_above_has_found_somebody()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        var card = await solsiden.PressAsync(Solsiden.Kari, await solsiden.RemindAsync(Solsiden.Kari, ReminderStage.Opens), FollowUpVerbs.NotMine);
        card = await solsiden.PressAsync(Solsiden.Kari, card?.Type("goals", Solsiden.Parents.Id.ToString()).Type("comment", "FAU-kontakten har det nå"), FollowUpVerbs.HandOver);

        Assert.Contains("«Foreldresamarbeid» er meldt videre. Per Vik finner ut hvem som skal svare.", card?.Text, StringComparison.Ordinal);
        await using var copy = solsiden.Open();
        var request = await copy.Handovers.SingleAsync(Token);
        Assert.Equal((HandoverState.Waiting, "FAU-kontakten har det nå", Solsiden.Kari), (request.State, request.Comment, request.By));
        Assert.Equal(Solsiden.Kari, (await copy.Goals.SingleAsync(goal => goal.Id == Solsiden.Parents.Id, Token)).Responsible);
        Assert.Contains("meldt som ikke ditt", (await solsiden.SkipToTheEndAsync(await solsiden.PressAsync(Solsiden.Kari, card, FollowUpVerbs.Start))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answering_after_all_takes_it_back()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        var card = await solsiden.PressAsync(Solsiden.Kari, await solsiden.RemindAsync(Solsiden.Kari, ReminderStage.Opens), FollowUpVerbs.NotMine);
        card = await solsiden.PressAsync(Solsiden.Kari, card?.Type("goals", Solsiden.Parents.Id.ToString()), FollowUpVerbs.HandOver);
        card = await solsiden.SkipToTheEndAsync(await solsiden.PressAsync(Solsiden.Kari, card, FollowUpVerbs.Start));

        card = await solsiden.PressAsync(Solsiden.Kari, card.Type("chosenGoal", Solsiden.Parents.Id.ToString()), FollowUpVerbs.Change);
        await solsiden.PressAsync(Solsiden.Kari, card?.Type("achievement", "OnTrack"), FollowUpVerbs.Next);

        await using var copy = solsiden.Open();
        Assert.Equal(HandoverState.Kept, (await copy.Handovers.SingleAsync(Token)).State);
    }

    [Fact]
    public async Task The_deputy_can_take_over_at_once_and_an_old_card_says_so_and_goes_on_with_the_rest()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        var old = await solsiden.StartAsync(Solsiden.Kari);
        var card = await solsiden.PressAsync(Solsiden.Kari, await solsiden.RemindAsync(Solsiden.Kari, ReminderStage.Opens), FollowUpVerbs.NotMine);
        await solsiden.PressAsync(Solsiden.Kari, card?.Type("goals", Solsiden.AnswerInTime.Id.ToString()).Type("to", "deputy"), FollowUpVerbs.HandOver);

        card = await solsiden.PressAsync(Solsiden.Kari, old?.Type("achievement", "ReachedEarly").Type("figure", "20"), FollowUpVerbs.Next);

        Assert.Equal("Mål 1 av 4: Lesing 5. trinn", card?.Heading);
        Assert.Contains("«Svar innen frist» ligger nå hos Ola Lie. Resten går som før.", card?.Text, StringComparison.Ordinal);
        await using var copy = solsiden.Open();
        Assert.Equal(Solsiden.Ola, (await copy.Goals.SingleAsync(goal => goal.Id == Solsiden.AnswerInTime.Id, Token)).Responsible);
        Assert.Contains("Svar innen frist", (await solsiden.RemindAsync(Solsiden.Ola, ReminderStage.Opens))?.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_on_a_goal_that_is_gone_comes_back_to_be_copied()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        var card = await solsiden.StartAsync(Solsiden.Kari);
        card = await solsiden.PressAsync(Solsiden.Kari, card?.Type("achievement", "AtRisk").Type("figure", "23"), FollowUpVerbs.Next);
        await MoveAsync(solsiden, Solsiden.Ola);

        card = await solsiden.PressAsync(Solsiden.Kari, card?.Type("notAchieved", "En lang og gjennomtenkt tekst."), FollowUpVerbs.Next);

        Assert.Contains("«En lang og gjennomtenkt tekst.»", card?.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_answers_by_writing_another_s_goal_into_the_data_of_a_card()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        var (verb, data) = (await solsiden.StartAsync(Solsiden.Kari))!.Type("achievement", "ReachedEarly").Type("figure", "20").Press(FollowUpVerbs.Next);

        await solsiden.SendAsync(Solsiden.Tone, verb, data);

        Assert.Equal("malformed", solsiden.Said);
        await using var copy = solsiden.Open();
        Assert.Empty(await copy.Drafts.ToListAsync(Token));
    }

    [Fact]
    public async Task A_card_of_which_nothing_is_left_says_who_has_the_goal()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        var card = await solsiden.StartAsync(Solsiden.Kari);
        await using (var copy = solsiden.Open())
        {
            await copy.Goals.ExecuteUpdateAsync(set => set.SetProperty(goal => goal.Responsible, (PersonId?)Solsiden.Ola).SetProperty(goal => goal.Deputy, (PersonId?)null), Token);
        }

        await solsiden.PressAsync(Solsiden.Kari, card, FollowUpVerbs.Next);

        Assert.Equal("«Svar innen frist» ligger nå hos Ola Lie.", solsiden.Said);
    }

    private static async Task MoveAsync(Solsiden solsiden, PersonId to)
    {
        await using var copy = solsiden.Open();
        await copy.Goals.Where(goal => goal.Id == Solsiden.AnswerInTime.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(goal => goal.Responsible, (PersonId?)to).SetProperty(goal => goal.Deputy, (PersonId?)null), Token);
    }
}
