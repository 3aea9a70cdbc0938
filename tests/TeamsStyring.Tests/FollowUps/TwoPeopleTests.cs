using Microsoft.EntityFrameworkCore;
using TeamsStyring.App.FollowUps;
using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.Tests.FollowUps;

/// <summary>The responsible and the deputy have the same goal open.</summary>
[Trait("Feature", "S1-24")]
public sealed class TwoPeopleTests
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_second_sees_what_the_first_wrote_beside_the_own_words_and_decides()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        var (kari, ola) = await BothAtCausesAsync(solsiden);
        await solsiden.PressAsync(Solsiden.Kari, kari.Type("notAchieved", "Vi mangler to lærere.").Type("cause1", "Staffing"), FollowUpVerbs.Next);

        var shown = await solsiden.PressAsync(Solsiden.Ola, ola.Type("notAchieved", "Sykdom i høst.").Type("cause1", "Absence"), FollowUpVerbs.Next);

        Assert.NotNull(shown);
        Assert.Contains("Kari Berg har skrevet her 5. oktober kl. 09:00.", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Hva er ikke oppnådd? «Vi mangler to lærere.»", shown.Text, StringComparison.Ordinal);
        Assert.Equal("Sykdom i høst.", shown.Value("notAchieved"));
        Assert.Equal("Vi mangler to lærere.", (await DraftAsync(solsiden)).NotAchieved);

        await solsiden.PressAsync(Solsiden.Ola, shown, FollowUpVerbs.Next);
        Assert.Equal("Sykdom i høst.", (await DraftAsync(solsiden)).NotAchieved);
    }

    [Fact]
    public async Task The_second_can_take_what_the_first_wrote()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        var (kari, ola) = await BothAtCausesAsync(solsiden);
        await solsiden.PressAsync(Solsiden.Kari, kari.Type("notAchieved", "Vi mangler to lærere."), FollowUpVerbs.Next);
        var shown = await solsiden.PressAsync(Solsiden.Ola, ola.Type("notAchieved", "Sykdom i høst."), FollowUpVerbs.Next);

        var taken = await solsiden.PressAsync(Solsiden.Ola, shown, FollowUpVerbs.Reload);

        Assert.Equal("Vi mangler to lærere.", taken?.Value("notAchieved"));
        Assert.Equal("Vi mangler to lærere.", (await DraftAsync(solsiden)).NotAchieved);
    }

    [Fact]
    public async Task Writing_on_different_screens_disturbs_nobody()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        var (kari, ola) = await BothAtCausesAsync(solsiden);
        var initiatives = await solsiden.PressAsync(Solsiden.Kari, kari.Type("notAchieved", "Vi mangler to lærere.").Type("cause1", "Staffing"), FollowUpVerbs.Next);
        var status = await solsiden.PressAsync(Solsiden.Ola, ola, FollowUpVerbs.Back);
        status = status?.Offers(FollowUpVerbs.Reload) is true ? await solsiden.PressAsync(Solsiden.Ola, status, FollowUpVerbs.Reload) : status;

        await solsiden.PressAsync(Solsiden.Kari, initiatives?.Type("needs", "Vikarmidler"), FollowUpVerbs.Finish);

        var draft = await DraftAsync(solsiden);
        Assert.Equal(("Vi mangler to lærere.", "Vikarmidler"), (draft.NotAchieved, draft.Needs));
    }

    [Fact]
    public async Task A_press_that_Teams_delivers_again_changes_nothing_even_when_the_goal_is_finished_meanwhile()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        var card = await solsiden.StartAsync(Solsiden.Kari);
        var (verb, data) = card!.Type("achievement", "OnTrack").Type("figure", "20").Press(FollowUpVerbs.Next);
        card = await solsiden.SendAsync(Solsiden.Kari, verb, data);
        card = await solsiden.PressAsync(Solsiden.Kari, card?.Type("achieved", "Bra."), FollowUpVerbs.Next);
        await solsiden.PressAsync(Solsiden.Kari, card, FollowUpVerbs.Finish);

        var again = await solsiden.SendAsync(Solsiden.Kari, verb, data);

        Assert.Contains("Hva ligger bak?", again?.Text, StringComparison.Ordinal);
        var draft = await DraftAsync(solsiden);
        Assert.True(draft.Finished);
        Assert.Equal("Bra.", draft.Achieved);
    }

    [Fact]
    public async Task Four_presses_at_the_same_moment_save_one_of_them_and_lose_none()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        var (verb, data) = (await solsiden.StartAsync(Solsiden.Kari))!.Type("achievement", "OnTrack").Type("figure", "20").Press(FollowUpVerbs.Next);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => solsiden.SendAsync(Solsiden.Kari, verb, data)));

        Assert.All(answers, answer => Assert.Contains("Hva ligger bak?", answer?.Text, StringComparison.Ordinal));
        await using var copy = solsiden.Open();
        Assert.Equal(1, (await copy.Drafts.SingleAsync(Token)).Version);
    }

    [Fact]
    public async Task The_deputy_is_told_for_whom_the_answer_is()
    {
        await using var solsiden = await Solsiden.OpenAsync();

        var card = await solsiden.PressAsync(Solsiden.Ola, await solsiden.ReportAsync(Solsiden.Ola), FollowUpVerbs.Start);

        Assert.Contains("Du svarer som stedfortreder for Kari Berg.", card?.Text, StringComparison.Ordinal);
    }

    private static async Task<(CardInHand Kari, CardInHand Ola)> BothAtCausesAsync(Solsiden solsiden)
    {
        var kari = await solsiden.StartAsync(Solsiden.Kari);
        kari = await solsiden.PressAsync(Solsiden.Kari, kari?.Type("achievement", "AtRisk").Type("figure", "23"), FollowUpVerbs.Next);
        var ola = await solsiden.PressAsync(Solsiden.Ola, await solsiden.ReportAsync(Solsiden.Ola), FollowUpVerbs.Start);
        ola = await solsiden.PressAsync(Solsiden.Ola, ola, FollowUpVerbs.Next);

        return (kari ?? throw new InvalidOperationException(), ola ?? throw new InvalidOperationException());
    }

    private static async Task<DraftAnswer> DraftAsync(Solsiden solsiden)
    {
        await using var copy = solsiden.Open();

        return (await copy.Drafts.SingleAsync(row => row.Goal == Solsiden.AnswerInTime.Id, Token)).Answer;
    }
}
