using TeamsStyring.App.Questions;

namespace TeamsStyring.Tests.Questions;

[Trait("Feature", "S1-23"), Trait("Feature", "S1-44")]
public sealed class AskQuestionTests
{
    [Fact]
    public async Task A_unit_leader_hears_what_was_understood_and_then_the_worst_first()
    {
        await using var kommune = await AskedKommune.OpenAsync();

        var heard = await kommune.HearAsync(AskedKommune.Rektor, "hva er ikke oppnådd?");

        AssertInOrder(
            heard,
            "Solsiden skole, 3. kvartal 2026: 4 av 5 mål rapportert",
            "✖ Når ikke målet (1): Svar innen frist. 27 dager, mål høyst 21. «To vakante stillinger.» Årsak: bemanning. Besluttet: Restansemøte justeres: hver uke fra 1. november.",
            "! I fare (1): Lesing 5. trinn.",
            "Besluttet: Lesekurs fortsetter.",
            "Forsinket tiltak (1): Foreldremøter, ny frist 15. november.",
            "… Ikke rapportert (1): Sykefravær, frist 15. oktober.");
    }

    [Fact]
    public async Task A_figure_that_is_not_due_is_awaited_and_never_called_unmeasurable()
    {
        await using var kommune = await AskedKommune.OpenAsync();

        Assert.Contains("ny måling ventes november 2026", await kommune.HearAsync(AskedKommune.Rektor, "hva er ikke oppnådd?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_top_manager_hears_where_it_is_what_goes_again_and_what_waits_for_a_decision()
    {
        await using var kommune = await AskedKommune.OpenAsync();

        var heard = await kommune.HearAsync(AskedKommune.Kommunedirektor, "hva er ikke oppnådd?");

        AssertInOrder(
            heard,
            "Hele kommunen, 3. kvartal 2026: 16 av 19 mål rapportert",
            "✖ 6 når ikke målet: Helse og omsorg 3, Oppvekst 2, Teknisk 1.",
            "! 2 i fare · ◔ 1 noe bak",
            "Går igjen: bemanning, 5 av 6.",
            "Trenger avklaring (3): Vikarmidler (Oppvekst); Vikarmidler (Helse og omsorg); Vikarmidler (Teknisk).",
            "4 tiltak er forsinket.",
            "… Ikke rapportert 3:");
    }

    [Fact]
    public async Task Silence_about_the_open_period_is_said_and_the_last_closed_one_shown_and_named()
    {
        await using var kommune = await AskedKommune.OpenAsync(answered: false);

        var heard = await kommune.HearAsync(AskedKommune.Rektor, "hva er ikke oppnådd?");

        AssertInOrder(heard, "Solsiden skole, 2. kvartal 2026: 3 av 5 mål rapportert.", "Ingen har svart for 3. kvartal 2026 ennå (frist 15. oktober). Her er 2. kvartal 2026.", "◔ Noe bak (1): Svar innen frist.");
    }

    [Fact]
    public async Task Who_is_missing_is_asked_about_the_open_period_however_silent_it_is()
    {
        await using var kommune = await AskedKommune.OpenAsync(answered: false);

        Assert.StartsWith("Solsiden skole, 3. kvartal 2026: 0 av 5 mål rapportert. Fristen er torsdag 15. oktober.", await kommune.HearAsync(AskedKommune.Rektor, "hvem har ikke rapportert?"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("er alle ferdige med rapporteringen?")]
    [InlineData("hvor mange har levert?")]
    [InlineData("er alt oppnådd?")]
    public async Task A_yes_or_no_is_answered_with_n_of_N(string text)
    {
        await using var kommune = await AskedKommune.OpenAsync();

        Assert.Contains("4 av 5 mål rapportert", await kommune.HearAsync(AskedKommune.Rektor, text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Goals_that_are_not_relevant_are_in_no_total()
    {
        await using var kommune = await AskedKommune.OpenAsync();

        Assert.StartsWith("Teknisk, 3. kvartal 2026: 3 av 4 mål rapportert", await kommune.HearAsync(AskedKommune.Kommunedirektor, "status teknisk"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_that_one_may_not_read_is_said_kindly_and_nothing_of_it_told()
    {
        await using var kommune = await AskedKommune.OpenAsync();

        var heard = await kommune.HearAsync(AskedKommune.Rektor, "hva er ikke oppnådd på teknisk");

        Assert.Contains("Resultatene for Teknisk kan leses av dem som arbeider der, og av ledelsen.", heard, StringComparison.Ordinal);
        Assert.DoesNotContain("av 4", heard, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_total_says_what_it_leaves_out()
    {
        await using var kommune = await AskedKommune.OpenAsync();

        Assert.Contains("Du ser de enhetene du har tilgang til: 1 av 5.", await kommune.HearAsync(AskedKommune.Larer, "status for hele kommunen"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_red_ones_are_shown_when_red_is_asked_for()
    {
        await using var kommune = await AskedKommune.OpenAsync();

        var heard = await kommune.HearAsync(AskedKommune.Rektor, "vis alt som er rødt");

        Assert.Contains("Svar innen frist", heard, StringComparison.Ordinal);
        Assert.DoesNotContain("I fare", heard, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_delivers_is_in_the_next_answer()
    {
        await using var kommune = await AskedKommune.OpenAsync(answered: false);
        await kommune.HearAsync(AskedKommune.Rektor, "status");
        await using (var copy = kommune.Open())
        {
            var goal = copy.Goals.First(each => each.Title == "Sykefravær");
            copy.Add(Delivered(goal.Id));
            await copy.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        Assert.StartsWith("Solsiden skole, 3. kvartal 2026: 1 av 5 mål rapportert", await kommune.HearAsync(AskedKommune.Rektor, "status"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_should_be_involved_is_what_the_answers_name_with_what_is_needed()
    {
        await using var kommune = await AskedKommune.OpenAsync();
        await using (var copy = kommune.Open())
        {
            var goal = copy.Goals.First(each => each.Title == "Sykefravær");
            copy.Add(Delivered(goal.Id) with { InvolveUnits = [AskedKommune.Teknisk.Id], InvolveOthers = "NAV", Needs = "Bedre ventilasjon." });
            await copy.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        Assert.Contains("Bør involveres (1): Sykefravær. Teknisk; NAV. Trenger: Bedre ventilasjon.", await kommune.HearAsync(AskedKommune.Rektor, "hvem bør involveres?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_solved_it_is_told_to_those_who_have_the_same_cause()
    {
        await using var kommune = await AskedKommune.OpenAsync();
        await using (var copy = kommune.Open())
        {
            var goal = copy.Goals.First(each => each.Title == "Trygt skolemiljø");
            copy.Add(Delivered(goal.Id) with
            {
                Id = new Domain.FollowUps.FollowUpId(AskedKommune.Id("before")), Key = "before", Period = AskedKommune.Q3.Previous, Achievement = Domain.FollowUps.Achievement.AtRisk, NotAchieved = "Få voksne ute.",
                Causes = [new Domain.FollowUps.CauseGiven(Domain.FollowUps.Cause.Staffing, Domain.FollowUps.CauseEffect.Hindered)],
            });
            await copy.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var heard = await kommune.HearAsync(AskedKommune.Kommunedirektor, "hvorfor er ikke målene nådd?");

        Assert.Contains("og er nå i rute:", heard, StringComparison.Ordinal);
        Assert.Contains("Trygt skolemiljø (Solsiden skole).", heard, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_initiative_that_is_done_is_no_longer_counted_as_delayed()
    {
        await using var kommune = await AskedKommune.OpenAsync();
        Assert.Contains("4 tiltak er forsinket.", await kommune.HearAsync(AskedKommune.Kommunedirektor, "hva er ikke oppnådd?"), StringComparison.Ordinal);
        await using (var copy = kommune.Open())
        {
            copy.Update(copy.Initiatives.First(each => each.Title == "Foreldremøter") with { Status = Domain.Plans.InitiativeStatus.Done });
            await copy.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        Assert.Contains("3 tiltak er forsinket.", await kommune.HearAsync(AskedKommune.Kommunedirektor, "hva er ikke oppnådd?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task My_tasks_are_my_goals_without_an_answer_with_their_deadline()
    {
        await using var kommune = await AskedKommune.OpenAsync();

        var heard = await kommune.HearAsync(AskedKommune.Rektor, "hva er mine frister?");

        AssertInOrder(heard, "Dine oppgaver, 3. kvartal 2026", "Mangler svar for 3. kvartal, frist 15. oktober: Sykefravær.", "Neste er 4. kvartal 2026");
    }

    [Fact]
    public async Task Who_wants_to_report_gets_the_card()
    {
        await using var kommune = await AskedKommune.OpenAsync();

        Assert.IsType<AskOutcome.OpenFollowUpCard>(await kommune.AskAsync(AskedKommune.Rektor, "jeg vil rapportere"));
    }

    [Theory]
    [InlineData("lag tertialrapport", "Jeg lager ikke ferdige dokumenter ennå")]
    [InlineData("hva er været i morgen", "Det kan jeg dessverre ikke hjelpe med.")]
    [InlineData("hvem jobber dårligst?", "Jeg sammenligner ikke personer.")]
    [InlineData("hvor mange er sykemeldt på avdelingen til Kari", "Av hensyn til personvernet")]
    [InlineData("slett alle målene", "Jeg sletter ingenting fra chatten.")]
    [InlineData("", "Det forsto jeg ikke.")]
    [InlineData("xyzzy plugh", "Det forsto jeg ikke.")]
    public async Task What_cannot_be_answered_is_said_honestly_with_three_things_to_press(string text, string said)
    {
        await using var kommune = await AskedKommune.OpenAsync();

        var card = (await kommune.AnswerAsync(AskedKommune.Rektor, text)).Card;

        Assert.Contains(said, card.FallbackText, StringComparison.Ordinal);
        Assert.Equal(3, card.Body.OfType<BotProtocol.Cards.ActionSet>().Single().Actions.Count);
    }

    [Fact]
    public async Task Somebody_without_a_unit_gets_a_kind_answer_and_no_figures()
    {
        await using var kommune = await AskedKommune.OpenAsync();

        Assert.DoesNotContain("mål rapportert", await kommune.HearAsync(AskedKommune.Stranger, "hva er ikke oppnådd?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_nobody_here_has_is_said_not_to_be_found()
    {
        await using var kommune = await AskedKommune.OpenAsync();

        Assert.Contains("Jeg fant ingen enhet og ikke noe mål som heter «månen». Dette gjelder Solsiden skole.", await kommune.HearAsync(AskedKommune.Rektor, "hva er ikke oppnådd på Månen"), StringComparison.Ordinal);
    }

    private static Domain.FollowUps.FollowUp Delivered(Domain.Plans.GoalId goal)
        => new(
            new Domain.FollowUps.FollowUpId(AskedKommune.Id("delivered")), goal, AskedKommune.Q3, 1, Domain.FollowUps.Achievement.OnTrack, "", "", [], "", "", [], "", "", [], "", null, AskedKommune.Rektor,
            new DateTimeOffset(2026, 10, 12, 9, 0, 0, TimeSpan.Zero), Late: false, Domain.FollowUps.FollowUpOrigin.Card, "delivered", "");

    private static void AssertInOrder(string heard, params IReadOnlyList<string> parts)
    {
        var from = 0;
        foreach (var part in parts)
        {
            var at = heard.IndexOf(part, from, StringComparison.Ordinal);
            Assert.True(at >= 0, $"«{part}» is not said, or too early, in: {heard}");
            from = at + part.Length;
        }
    }
}
