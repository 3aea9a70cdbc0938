using System.Text;
using Microsoft.EntityFrameworkCore;
using TeamsStyring.App.FollowUps;
using TeamsStyring.App.Involvements;
using TeamsStyring.App.Texts;
using TeamsStyring.BotProtocol.Connector;
using TeamsStyring.Domain;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage.Queries;
using TeamsStyring.Tests.FollowUps;

namespace TeamsStyring.Tests.Involvements;

/// <summary>A unit is asked to take part; its leader says ja or nei (S1-33).</summary>
[Trait("Feature", "S1-33")]
public sealed class InvolvementTests
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_leader_gets_a_card_in_the_own_language_and_the_one_who_asked_is_told_the_answer()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        await AskAsync(solsiden, Solsiden.Teknisk);

        var (to, card, inWords) = Assert.Single(solsiden.Sent);
        Assert.Equal((Solsiden.Tone, "Kari Berg spør om de kan bidra"), (to, inWords));
        Assert.Contains("«Vikarmidler ut året»", card.Text, StringComparison.Ordinal);
        var answered = await PressAsync(solsiden, Solsiden.Tone, card.Type("comment", "Vi kan stille med to."), "Ja");

        Assert.Equal("✔ Svart ja 5. oktober", answered?.Heading);
        Assert.Equal((Solsiden.Kari, "Teknisk drift svarte ja til å bidra"), (solsiden.Sent[1].To, solsiden.Sent[1].InWords));
        Assert.Contains("«Vi kan stille med to.»", solsiden.Sent[1].Card.Text, StringComparison.Ordinal);
        var row = await RowAsync(solsiden);
        Assert.Equal((InvolvementAnswer.Accepted, "Vi kan stille med to.", Solsiden.Tone), (row.Answer, row.Comment, row.Leader));
    }

    [Fact]
    public async Task Pressing_twice_answers_once_and_tells_once()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        await AskAsync(solsiden, Solsiden.Teknisk);
        var card = solsiden.Sent[0].Card;

        await PressAsync(solsiden, Solsiden.Tone, card, "Ja");
        var again = await PressAsync(solsiden, Solsiden.Tone, card, "Ja");
        var late = await PressAsync(solsiden, Solsiden.Tone, card, "Nei");

        Assert.Equal(("✔ Svart ja 5. oktober", "✔ Svart ja 5. oktober"), (again?.Heading, late?.Heading));
        Assert.Equal(2, solsiden.Sent.Count);
    }

    [Fact]
    public async Task A_leader_may_change_the_answer()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        await AskAsync(solsiden, Solsiden.Teknisk);
        var answered = await PressAsync(solsiden, Solsiden.Tone, solsiden.Sent[0].Card, "Ja");

        var again = await PressAsync(solsiden, Solsiden.Tone, answered ?? throw new InvalidOperationException(), "Endre svaret");
        var changed = await PressAsync(solsiden, Solsiden.Tone, again ?? throw new InvalidOperationException(), "Nei");

        Assert.Equal("✖ Svart nei 5. oktober", changed?.Heading);
        Assert.Equal("Teknisk drift svarte nei til å bidra", solsiden.Sent[^1].InWords);
    }

    [Fact]
    public async Task Nobody_else_answers_for_the_unit()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        await AskAsync(solsiden, Solsiden.Teknisk);
        var (verb, data) = Press(solsiden.Sent[0].Card, "Ja");
        await using var copy = solsiden.Open();

        var outcome = await solsiden.Get<AnswerInvolvement>().RunAsync(copy, await solsiden.CallerAsync(Solsiden.Kari), verb, data, Token);

        Assert.Equal("Dette spørsmålet ligger nå hos Tone Dahl.", Assert.IsType<InvolvementOutcome.Say>(outcome).Text);
        Assert.Equal(InvolvementAnswer.Waiting, (await RowAsync(solsiden)).Answer);
    }

    [Fact]
    public async Task While_the_post_is_vacant_the_request_waits_and_the_new_leader_gets_it()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        await AskAsync(solsiden, Solsiden.Barnehage);
        Assert.Empty(solsiden.Sent);
        Assert.Null((await RowAsync(solsiden)).SentAt);

        await using (var copy = solsiden.Open())
        {
            await copy.Units.Where(unit => unit.Id == Solsiden.Barnehage.Id).ExecuteUpdateAsync(set => set.SetProperty(unit => unit.Leader, (PersonId?)Solsiden.Ola), Token);
        }

        await SendAsync(solsiden);
        Assert.Equal(Solsiden.Ola, Assert.Single(solsiden.Sent).To);
    }

    [Fact]
    public async Task A_unit_is_asked_once_and_again_only_when_the_channel_refused()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        solsiden.Channel = new SendOutcome.Refused(SendRefusal.NoConversation);
        await AskAsync(solsiden, Solsiden.Teknisk);
        solsiden.Channel = new SendOutcome.Sent("activity");

        await SendAsync(solsiden);
        await SendAsync(solsiden);

        Assert.Single(solsiden.Sent);
        Assert.Equal("activity", (await RowAsync(solsiden)).ActivityId);
    }

    [Fact]
    public async Task What_is_asked_in_the_evening_is_sent_in_the_morning()
    {
        await using var solsiden = await Solsiden.OpenAsync("2026-10-05T20:00:00+02:00");
        await AskAsync(solsiden, Solsiden.Teknisk);
        Assert.Empty(solsiden.Sent);
        Assert.Equal(new DateTimeOffset(2026, 10, 6, 8, 0, 0, TimeSpan.FromHours(2)), await solsiden.Get<SendInvolvements>().NextTimeAsync(new TenantId("local"), solsiden.Calendar.Now, Token));

        solsiden.Clock.MoveTo(new DateTimeOffset(2026, 10, 6, 8, 0, 0, TimeSpan.FromHours(2)));
        await SendAsync(solsiden);

        Assert.Single(solsiden.Sent);
    }

    [Fact]
    [Trait("Feature", "S1-34")]
    public async Task Somebody_outside_the_kommune_is_kept_by_name_and_a_unit_named_in_words_is_asked()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        await AskAsync(solsiden, unit: null, others: "Bufetat; teknisk drift");

        Assert.Equal(Solsiden.Tone, Assert.Single(solsiden.Sent).To);
        await using var copy = solsiden.Open();
        Assert.Equal("Bufetat", (await copy.FollowUps.SingleAsync(row => row.Period == Solsiden.Q3, Token)).InvolveOthers);
    }

    [Theory, InlineData("nb"), InlineData("nn"), InlineData("sv"), InlineData("en")]
    public async Task The_cards_read_as_approved(string code)
    {
        await using var solsiden = await Solsiden.OpenAsync();
        await AskAsync(solsiden, Solsiden.Teknisk);
        await using var copy = solsiden.Open();
        var language = Speech.LanguageOf(code);
        var asked = new InvolvementAsked(await RowAsync(solsiden), Solsiden.AnswerInTime, await solsiden.Get<Organisations>().ReadAsync(copy, Token) ?? throw new InvalidOperationException());
        var yes = asked with { Request = asked.Request with { Answer = InvolvementAnswer.Accepted, Comment = "Vi kan stille med to." } };
        var no = asked with { Request = asked.Request with { Answer = InvolvementAnswer.Declined } };
        var day = new DateOnly(2026, 10, 12);
        var outline = new StringBuilder();
        foreach (var card in new[] { InvolvementCard.Ask(asked, language), InvolvementCard.Answered(yes, day, listsAreBehind: false, language), InvolvementCard.Answered(no, day, listsAreBehind: false, language), InvolvementCard.Told(yes, language), InvolvementCard.Told(no, language) })
        {
            outline.AppendLine(CardOutline.Of(card));
        }

        Snapshot.Approve(outline.ToString(), $"InvolvementCard.{code}");
    }

    /// <summary>Kari delivers «Foreldresamarbeid» and asks a unit to take part.</summary>
    private static async Task AskAsync(Solsiden solsiden, Unit? unit, string others = "")
    {
        var card = await solsiden.StartAsync(Solsiden.Kari);
        while (card is not null && !card.Heading.Contains(Solsiden.Parents.Title, StringComparison.Ordinal))
        {
            card = await solsiden.PressAsync(Solsiden.Kari, card, FollowUpVerbs.Skip);
        }

        card = await solsiden.PressAsync(Solsiden.Kari, card?.Type("achievement", "OnTrack"), FollowUpVerbs.Next);
        card = await solsiden.PressAsync(Solsiden.Kari, card, FollowUpVerbs.Next);
        card = await solsiden.PressAsync(Solsiden.Kari, card?.Type("needs", "Vikarmidler ut året").Type("involve", unit?.Id.ToString() ?? "none").Type("involveOthers", others), FollowUpVerbs.Finish);
        await solsiden.PressAsync(Solsiden.Kari, card, FollowUpVerbs.Deliver);
        await SendAsync(solsiden);
    }

    private static Task SendAsync(Solsiden solsiden) => solsiden.Get<SendInvolvements>().RunAsync(new TenantId("local"), Token);

    private static async Task<Involvement> RowAsync(Solsiden solsiden)
    {
        await using var copy = solsiden.Open();

        return await copy.Involvements.SingleAsync(Token);
    }

    private static (string Verb, System.Text.Json.Nodes.JsonObject Data) Press(CardInHand card, string title)
    {
        var (verb, data) = card.PressTitled(title);

        return (verb, data);
    }

    private static async Task<CardInHand?> PressAsync(Solsiden solsiden, PersonId person, CardInHand card, string title)
    {
        var (verb, data) = Press(card, title);
        await using var copy = solsiden.Open();

        return await solsiden.Get<AnswerInvolvement>().RunAsync(copy, await solsiden.CallerAsync(person), verb, data, Token) is InvolvementOutcome.Show shown ? CardInHand.Of(shown.Card) : null;
    }
}
