using System.Net;
using System.Text.Json.Nodes;
using TeamsStyring.Tests.Contract;

namespace TeamsStyring.Tests.Conversations;

/// <summary>A client that knows no Action.Execute sends its fallback: an Action.Submit, which comes as a message without text and is answered by a new message.</summary>
[Trait("Feature", "S0-29")]
public sealed class OlderClientTests(OctoberMorning morning) : IClassFixture<OctoberMorning>
{
    private const string Principal = "marit.solvoll";

    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_card_is_answered_from_an_older_client_too_one_message_a_screen()
    {
        await using var teams = await ChannelStub.StartAsync(Token);
        var user = new TeamsUser(morning.App.Http, Principal, teams.ServiceUrl, "a:older");
        using var asked = await user.SayAsync("jeg vil rapportere", Token);

        var status = await SubmitAsync(user, teams, Newest(teams), "followUp/start");
        var wrong = await SubmitAsync(user, teams, status.Type("achievement", "OffTrack").Type("figure", "abc"), "followUp/next");
        Assert.Contains("Skriv et tall", wrong.Text, StringComparison.Ordinal);
        var causes = await SubmitAsync(user, teams, wrong.Type("figure", "27"), "followUp/next");
        var initiatives = await SubmitAsync(user, teams, causes.Type("notAchieved", "To vakante stillinger.").Type("cause1", "Staffing"), "followUp/next");
        var next = await SubmitAsync(user, teams, initiatives, "followUp/finish");
        Assert.Contains("Mål 2 av 5", next.Text, StringComparison.Ordinal);

        // The screens stand above one another in the chat: one that is pressed again takes nothing back.
        var again = await SubmitAsync(user, teams, causes, "followUp/next");
        Assert.True(again.Asks("needs"), again.Text);
        var delivered = await SubmitAsync(user, teams, await SkipToTheEndAsync(user, teams, next), "followUp/deliver");
        Assert.Contains("Svar innen frist · ✖ Når ikke målet · levert 5. oktober", delivered.Text, StringComparison.Ordinal);
    }

    private static async Task<CardInHand> SkipToTheEndAsync(TeamsUser user, ChannelStub teams, CardInHand card)
    {
        while (card.Offers("followUp/skip"))
        {
            card = await SubmitAsync(user, teams, card, "followUp/skip");
        }

        return card;
    }

    private static async Task<CardInHand> SubmitAsync(TeamsUser user, ChannelStub teams, CardInHand card, string verb)
    {
        var before = teams.Messages.Count;
        var message = user.Activity("message");
        message["value"] = card.Submit(verb);
        using var response = await user.SendAsync(message, Token);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(before + 1, teams.Messages.Count);

        return Newest(teams);
    }

    private static CardInHand Newest(ChannelStub teams) => new(teams.Messages[^1]["attachments"]?[0]?["content"] ?? new JsonObject());
}
