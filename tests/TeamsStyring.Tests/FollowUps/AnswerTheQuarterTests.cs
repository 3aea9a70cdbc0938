using Microsoft.EntityFrameworkCore;
using TeamsStyring.App.FollowUps;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Domain.Reminders;

namespace TeamsStyring.Tests.FollowUps;

public sealed class AnswerTheQuarterTests
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Feature", "S1-20"), Trait("Feature", "S1-24")]
    public async Task The_rector_gets_one_card_for_all_goals_and_none_for_a_goal_without_a_responsible()
    {
        await using var solsiden = await Solsiden.OpenAsync();

        var card = await solsiden.RemindAsync(Solsiden.Kari, ReminderStage.Opens);

        Assert.NotNull(card);
        Assert.EndsWith("3. kvartal – 5 mål, ca. 8 minutter", card.Heading, StringComparison.Ordinal);
        Assert.Contains("Frist: torsdag 15. oktober", card.Text, StringComparison.Ordinal);
        Assert.Contains("Du får dette fordi 3. kvartal er åpnet for svar.", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Uteområdet", card.Text, StringComparison.Ordinal);
        Assert.True(card.Offers(FollowUpVerbs.Start) && card.Offers(FollowUpVerbs.Snooze) && card.Offers(FollowUpVerbs.NotMine));
    }

    [Fact]
    [Trait("Feature", "S0-05"), Trait("Feature", "S1-21"), Trait("Feature", "S1-22"), Trait("Feature", "S1-23"), Trait("Feature", "S1-25"), Trait("Feature", "S1-26"), Trait("Feature", "S1-27"), Trait("Feature", "S4-27")]
    public async Task A_goal_is_answered_in_three_screens_and_delivered_with_its_figure_its_causes_and_its_decisions()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        var card = await solsiden.StartAsync(Solsiden.Kari);
        Assert.Equal("Mål 1 av 5: Svar innen frist", card?.Heading);
        Assert.Contains("Sist: ◔ Noe bak, 24 dager – Kari Berg, 2. kvartal", card?.Text, StringComparison.Ordinal);

        card = await solsiden.PressAsync(Solsiden.Kari, card?.Type("achievement", "OffTrack").Type("figure", "27"), FollowUpVerbs.Next);
        card?.Type("achieved", "Flere svarer samme uke.").Type("notAchieved", "To vakante stillinger.").Type("cause1", "Staffing");
        card = await solsiden.PressAsync(Solsiden.Kari, card, FollowUpVerbs.Next);
        card?.Type(CardInputs.Progress(Solsiden.ParentsEvening.Id), "NotOnPlan").Type(CardInputs.Decision(Solsiden.ParentsEvening.Id), "Postpone")
            .Type(CardInputs.Reason(Solsiden.ParentsEvening.Id), "Flyttes til november").Type(CardInputs.NewDue(Solsiden.ParentsEvening.Id), "2026-11-15")
            .Type(CardInputs.Progress(Solsiden.Backlog.Id), "Partly").Type("needs", "Vikarmidler ut året").Type("involve", Solsiden.Teknisk.Id.ToString()).Type("involveOthers", "Statsforvalteren");
        card = await solsiden.PressAsync(Solsiden.Kari, card, FollowUpVerbs.Finish);
        Assert.Equal("Mål 2 av 5: Lesing 5. trinn", card?.Heading);

        card = await solsiden.SkipToTheEndAsync(card);
        Assert.Equal("1 av 5 besvart", card.Heading);
        card = await solsiden.PressAsync(Solsiden.Kari, card, FollowUpVerbs.Deliver);

        Assert.Equal("Levert 5. oktober. Takk!", card?.Heading);
        await using var copy = solsiden.Open();
        var delivered = await copy.FollowUps.SingleAsync(row => row.Period == Solsiden.Q3, Token);
        Assert.Equal((Achievement.OffTrack, "Flere svarer samme uke.", "To vakante stillinger.", "Vikarmidler ut året", "Statsforvalteren"), (delivered.Achievement, delivered.Achieved, delivered.NotAchieved, delivered.Needs, delivered.InvolveOthers));
        Assert.Equal([new CauseGiven(Cause.Staffing, CauseEffect.Hindered)], delivered.Causes);
        Assert.Equal((Solsiden.Kari, false, FollowUpOrigin.Card), (delivered.By, delivered.Late, delivered.Origin));
        Assert.Equal(27, (await copy.Measurements.SingleAsync(row => row.Indicator == Solsiden.Days.Id && row.Period == Solsiden.Q3, Token)).Value);
        var decision = await copy.Decisions.SingleAsync(row => row.Initiative == Solsiden.ParentsEvening.Id, Token);
        Assert.Equal((DecisionKind.Postpone, "Flyttes til november", Solsiden.ParentsEvening.Due, new DateOnly(2026, 11, 15)), (decision.Kind, decision.Reason, decision.OldDue, decision.NewDue));
        var moved = await copy.Initiatives.SingleAsync(row => row.Id == Solsiden.ParentsEvening.Id, Token);
        Assert.Equal((InitiativeStatus.Postponed, new DateOnly(2026, 11, 15)), (moved.Status, moved.Due));
        var involved = await copy.Involvements.SingleAsync(Token);
        Assert.Equal((Solsiden.Teknisk.Id, Solsiden.Tone, InvolvementAnswer.Waiting), (involved.Unit, involved.Leader, involved.Answer));
    }

    [Fact]
    public async Task Delivering_twice_appends_once_and_says_the_same()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        var card = await solsiden.AnswerParentsAsync();
        var (verb, data) = card.Press(FollowUpVerbs.Deliver);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => solsiden.SendAsync(Solsiden.Kari, verb, data)));
        solsiden.Clock.MoveTo(new DateTimeOffset(2026, 10, 7, 9, 0, 0, TimeSpan.FromHours(2)));
        var again = await solsiden.SendAsync(Solsiden.Kari, verb, data);

        Assert.All(answers.Append(again), answer => Assert.Equal("Levert 5. oktober. Takk!", answer?.Heading));
        await using var copy = solsiden.Open();
        Assert.Equal(1, await copy.FollowUps.CountAsync(row => row.Period == Solsiden.Q3, Token));
    }

    [Fact]
    [Trait("Feature", "S0-28")]
    public async Task A_delivered_answer_can_be_changed_until_the_period_locks_and_both_are_kept()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        var card = await solsiden.PressAsync(Solsiden.Kari, await solsiden.AnswerParentsAsync(), FollowUpVerbs.Deliver);

        card = await solsiden.PressAsync(Solsiden.Kari, card?.Type("chosenGoal", Solsiden.Parents.Id.ToString()), FollowUpVerbs.Change);
        Assert.Equal("OnTrack", card?.Value("achievement"));
        card = await solsiden.PressAsync(Solsiden.Kari, card?.Type("achievement", "SlightlyBehind"), FollowUpVerbs.Next);
        Assert.Equal("Godt oppmøte.", card?.Value("achieved"));
        card = await solsiden.PressAsync(Solsiden.Kari, card?.Type("notAchieved", "Få fra 7. trinn.").Type("cause1", "UserNeeds"), FollowUpVerbs.Next);
        card = await solsiden.SkipToTheEndAsync(await solsiden.PressAsync(Solsiden.Kari, card, FollowUpVerbs.Finish));
        card = await solsiden.PressAsync(Solsiden.Kari, card, FollowUpVerbs.Deliver);

        Assert.StartsWith("Levert", card?.Heading, StringComparison.Ordinal);
        await using var copy = solsiden.Open();
        var both = await copy.FollowUps.Where(row => row.Goal == Solsiden.Parents.Id && row.Period == Solsiden.Q3).OrderBy(row => row.Sequence).ToListAsync(Token);
        Assert.Equal([Achievement.OnTrack, Achievement.SlightlyBehind], both.Select(row => row.Achievement));
    }

    [Fact]
    public async Task Looking_through_a_delivered_answer_without_changing_it_delivers_nothing_new()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        var card = await solsiden.PressAsync(Solsiden.Kari, await solsiden.AnswerParentsAsync(), FollowUpVerbs.Deliver);
        card = await solsiden.PressAsync(Solsiden.Kari, card?.Type("chosenGoal", Solsiden.Parents.Id.ToString()), FollowUpVerbs.Change);
        card = await solsiden.PressAsync(Solsiden.Kari, card, FollowUpVerbs.Next);
        card = await solsiden.PressAsync(Solsiden.Kari, card, FollowUpVerbs.Next);
        await solsiden.PressAsync(Solsiden.Kari, card, FollowUpVerbs.Finish);

        await using var copy = solsiden.Open();
        Assert.True((await copy.Drafts.SingleAsync(row => row.Goal == Solsiden.Parents.Id, Token)).Answer.IsBlank());
    }

    [Fact]
    public async Task Nobody_is_reminded_who_has_delivered_everything()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        Assert.Null(await solsiden.RemindAsync(Solsiden.Tone, ReminderStage.Opens));
        Assert.Null(await solsiden.ReportAsync(Solsiden.Tone));
        Assert.Equal("Du har ingen mål å svare på i 3. kvartal 2026.", solsiden.Said);
    }

    [Fact]
    public async Task Closing_Teams_in_the_middle_loses_nothing_that_was_pressed()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        var card = await solsiden.StartAsync(Solsiden.Kari);
        await solsiden.PressAsync(Solsiden.Kari, card?.Type("achievement", "AtRisk").Type("figure", "abc"), FollowUpVerbs.Next);

        card = await solsiden.PressAsync(Solsiden.Kari, await solsiden.ReportAsync(Solsiden.Kari), FollowUpVerbs.Start);

        Assert.Equal(("AtRisk", "abc"), (card?.Value("achievement"), card?.Value(CardInputs.Figure(Solsiden.Days.Id))));
    }

    [Fact]
    public async Task Going_back_keeps_what_is_typed()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        var card = await solsiden.StartAsync(Solsiden.Kari);
        card = await solsiden.PressAsync(Solsiden.Kari, card?.Type("achievement", "AtRisk").Type("figure", "27"), FollowUpVerbs.Next);
        card = await solsiden.PressAsync(Solsiden.Kari, card?.Type("notAchieved", "Halvferdig setning"), FollowUpVerbs.Back);
        Assert.Equal("27", card?.Value(CardInputs.Figure(Solsiden.Days.Id)));
        card = await solsiden.PressAsync(Solsiden.Kari, card, FollowUpVerbs.Next);

        Assert.Equal("Halvferdig setning", card?.Value("notAchieved"));
    }

    [Fact]
    public async Task A_figure_that_comes_later_stays_in_the_answer_as_awaited()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        var card = await solsiden.StartAsync(Solsiden.Kari);
        card = await solsiden.PressAsync(Solsiden.Kari, card?.Type("achievement", "OnTrack").Type("later", "true"), FollowUpVerbs.Next);
        card = await solsiden.PressAsync(Solsiden.Kari, card, FollowUpVerbs.Next);
        card = await solsiden.SkipToTheEndAsync(await solsiden.PressAsync(Solsiden.Kari, card, FollowUpVerbs.Finish));
        Assert.Contains("Svartid kommer senere", card.Text, StringComparison.Ordinal);
        await solsiden.PressAsync(Solsiden.Kari, card, FollowUpVerbs.Deliver);

        await using var copy = solsiden.Open();
        Assert.Equal([Solsiden.Days.Id], (await copy.FollowUps.SingleAsync(row => row.Period == Solsiden.Q3, Token)).PendingIndicators);
        Assert.Empty(await copy.Measurements.Where(row => row.Indicator == Solsiden.Days.Id && row.Period == Solsiden.Q3).ToListAsync(Token));
    }

    [Fact]
    public async Task Snoozing_plans_the_card_for_the_next_working_day_however_often_it_is_pressed()
    {
        await using var solsiden = await Solsiden.OpenAsync("2026-10-09T10:00:00+02:00");
        var card = await solsiden.RemindAsync(Solsiden.Kari, ReminderStage.Opens);

        await solsiden.PressAsync(Solsiden.Kari, card, FollowUpVerbs.Snooze);
        await solsiden.PressAsync(Solsiden.Kari, card, FollowUpVerbs.Snooze);

        Assert.Equal("Greit! Du får kortet igjen mandag 12. oktober.", solsiden.Said);
        await using var copy = solsiden.Open();
        var planned = await copy.Reminders.SingleAsync(Token);
        Assert.Equal((Solsiden.Kari, "manual-2026-10-12", ReminderState.Planned), (planned.Person, planned.Stage.Name, planned.State));
    }
}
