using System.Text;
using Microsoft.EntityFrameworkCore;
using TeamsStyring.App.Access;
using TeamsStyring.App.FollowUps;
using TeamsStyring.App.Handovers;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Domain.Reminders;
using TeamsStyring.Storage.Queries;
using TeamsStyring.Tests.FollowUps;
using TeamsStyring.Tests.People;

namespace TeamsStyring.Tests.Handovers;

/// <summary>Somebody says «ikke mitt mål», and the leader above finds who it is.</summary>
public sealed class HandoverDecisionTests
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_leader_above_moves_the_goal_and_both_know()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        await SayNotMineAsync(solsiden);
        var (to, card, inWords) = Assert.Single(solsiden.Sent);
        Assert.Equal((Solsiden.Per, "Hvem skal svare for «Foreldresamarbeid»?"), (to, inWords));
        Assert.Contains("Kommentar: «FAU-kontakten har det nå»", card.Text, StringComparison.Ordinal);

        var moved = await PressAsync(solsiden, Solsiden.Per, card.Type("person", "ola"), "Flytt målet");

        Assert.Equal("«Foreldresamarbeid» ligger nå hos Ola Lie.", moved?.Heading);
        Assert.Equal((Solsiden.Kari, "«Foreldresamarbeid» ligger nå hos Ola Lie."), (solsiden.Sent[1].To, solsiden.Sent[1].InWords));
        await using var copy = solsiden.Open();
        Assert.Equal(Solsiden.Ola, (await copy.Goals.SingleAsync(goal => goal.Id == Solsiden.Parents.Id, Token)).Responsible);
        Assert.Contains("Foreldresamarbeid", (await solsiden.RemindAsync(Solsiden.Ola, ReminderStage.Opens))?.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Foreldresamarbeid", (await solsiden.RemindAsync(Solsiden.Kari, ReminderStage.Opens))?.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_leader_can_leave_the_goal_where_it_is()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        await SayNotMineAsync(solsiden);

        await PressAsync(solsiden, Solsiden.Per, solsiden.Sent[0].Card, "La det bli hos Kari Berg");

        Assert.Equal("«Foreldresamarbeid» blir hos deg. Ta kontakt med Per Vik om noe er uklart.", solsiden.Sent[1].InWords);
        await using var copy = solsiden.Open();
        Assert.Equal(HandoverState.Kept, (await copy.Handovers.SingleAsync(Token)).State);
    }

    [Fact]
    public async Task The_first_decision_stands_and_whoever_presses_later_is_told_which_it_was()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        await SayNotMineAsync(solsiden);
        await PressAsync(solsiden, Solsiden.Per, solsiden.Sent[0].Card.Type("person", "ola"), "Flytt målet");

        var later = await PressAsync(solsiden, Solsiden.Siri, solsiden.Sent[0].Card, "La det bli hos Kari Berg");

        Assert.Equal("Dette er allerede avgjort. «Foreldresamarbeid» ligger hos Ola Lie.", later?.Heading);
        Assert.Equal(2, solsiden.Sent.Count);
    }

    [Fact]
    public async Task The_leader_whom_only_the_directory_knows_can_be_chosen_and_is_met()
    {
        var leader = new DirectoryPerson(new PersonId("0d7c1a52-3f1b-4d5e-9a77-5d2f6c3b8e10"), "Tora Vang", "kommunalsjef", "Oppvekst", null);
        await using var solsiden = await Solsiden.OpenAsync();
        solsiden.Directory = new StandInDirectory(leader) { Manager = leader };
        await SayNotMineAsync(solsiden);
        var card = solsiden.Sent[0].Card;
        Assert.Contains("Tora Vang, kommunalsjef, Oppvekst", card.Json.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }), StringComparison.Ordinal);

        var moved = await PressAsync(solsiden, Solsiden.Per, card.Type("person", leader.Id.Value), "Flytt målet");

        Assert.Equal("«Foreldresamarbeid» ligger nå hos Tora Vang.", moved?.Heading);
    }

    [Fact]
    public async Task A_directory_that_may_not_be_read_leaves_those_whom_the_plans_know()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        solsiden.Directory = new StandInDirectory { IsClosed = true };
        await SayNotMineAsync(solsiden);

        var nobody = await PressAsync(solsiden, Solsiden.Per, solsiden.Sent[0].Card.Type("name", "Tora"), "Flytt målet");

        Assert.Contains("User.Read.All", Assert.Single(nobody?.Mistakes ?? []), StringComparison.Ordinal);
        Assert.Contains("Ola Lie", nobody?.Json.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_is_not_in_the_list_is_given_the_goal_by_name()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        await SayNotMineAsync(solsiden);

        var nobody = await PressAsync(solsiden, Solsiden.Per, solsiden.Sent[0].Card.Type("name", "Nils Nygård"), "Flytt målet");
        Assert.Equal(["Fant ingen som heter Nils Nygård."], nobody?.Mistakes);
        var moved = await PressAsync(solsiden, Solsiden.Per, solsiden.Sent[0].Card.Type("name", "Siri"), "Flytt målet");

        Assert.StartsWith("«Foreldresamarbeid» ligger nå hos Siri", moved?.Heading, StringComparison.Ordinal);
        await using var copy = solsiden.Open();
        Assert.Equal(Solsiden.Siri, (await copy.Goals.SingleAsync(goal => goal.Id == Solsiden.Parents.Id, Token)).Responsible);
    }

    [Fact]
    public async Task A_choice_is_asked_for_and_nobody_else_decides()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        await SayNotMineAsync(solsiden);

        var again = await PressAsync(solsiden, Solsiden.Per, solsiden.Sent[0].Card, "Flytt målet");
        Assert.Equal(["Velg hvem som skal svare."], again?.Mistakes);

        Assert.Null(await PressAsync(solsiden, Solsiden.Tone, solsiden.Sent[0].Card, "Flytt målet"));
        await using var copy = solsiden.Open();
        Assert.Equal(HandoverState.Waiting, (await copy.Handovers.SingleAsync(Token)).State);
    }

    [Theory, InlineData("nb"), InlineData("nn"), InlineData("sv"), InlineData("en")]
    public async Task The_cards_read_as_approved(string code)
    {
        await using var solsiden = await Solsiden.OpenAsync();
        await SayNotMineAsync(solsiden);
        await using var copy = solsiden.Open();
        var language = Speech.LanguageOf(code);
        var asked = new HandoverAsked(await copy.Handovers.SingleAsync(Token), Solsiden.Parents, await solsiden.Get<Organisations>().ReadAsync(copy, Token) ?? throw new InvalidOperationException());
        var texts = new HandoverTexts(language);
        var outline = new StringBuilder().AppendLine(CardOutline.Of(HandoverCard.Ask(asked, language, found: [], new HandoverTexts(language).PersonExpected)));
        foreach (var sentence in new[] { texts.Moved("Lesing", "Ola Lie"), texts.Kept("Lesing", "Kari Berg"), texts.KeptWithYou("Lesing", "Per Vik"), texts.Settled("Lesing", "Ola Lie"), texts.NotYours("Per Vik"), texts.NotYours("") })
        {
            outline.AppendLine(sentence);
        }

        Snapshot.Approve(outline.ToString(), $"HandoverCard.{code}");
    }

    private static async Task SayNotMineAsync(Solsiden solsiden)
    {
        var card = await solsiden.PressAsync(Solsiden.Kari, await solsiden.RemindAsync(Solsiden.Kari, ReminderStage.Opens), FollowUpVerbs.NotMine);
        await solsiden.PressAsync(Solsiden.Kari, card?.Type("goals", Solsiden.Parents.Id.ToString()).Type("comment", "FAU-kontakten har det nå"), FollowUpVerbs.HandOver);
        await solsiden.Get<SendHandovers>().RunAsync(new TenantId("local"), Token);
    }

    private static async Task<CardInHand?> PressAsync(Solsiden solsiden, PersonId person, CardInHand card, string title)
    {
        var (verb, data) = card.PressTitled(title);
        await using var copy = solsiden.Open();

        return await solsiden.Get<DecideHandover>().RunAsync(copy, await solsiden.CallerAsync(person), verb, data, Token) is HandoverOutcome.Show shown ? CardInHand.Of(shown.Card) : null;
    }
}
