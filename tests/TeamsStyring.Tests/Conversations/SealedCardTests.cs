using System.Net;
using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Sample;
using TeamsStyring.Tests.Contract;

namespace TeamsStyring.Tests.Conversations;

/// <summary>A button does what the bot made it for, for those who may, and nothing else.</summary>
[Trait("Feature", "S1-22")]
public sealed class SealedCardTests(OctoberMorning morning) : IClassFixture<OctoberMorning>
{
    private static readonly string Principal = SampleMunicipality.FirstPersona.Value;

    private RunningApp App => morning.App;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("period", "2026-Q2")]
    [InlineData("screen", "Summary")]
    [InlineData("seal", "1.abcdef.99999999999.period,screen,verb.AAAAAAAAAAAAAAAAAAAAAA")]
    public async Task A_card_that_somebody_has_tampered_with_changes_nothing_and_loses_nothing(string field, string value)
    {
        await using var teams = await ChannelStub.StartAsync(Cancellation);
        var (user, status) = await OpenStatusAsync(teams, "a:tamper");
        var press = user.Pressed(status, "followUp/next", new JsonObject { ["explanation"] = "To vakante stillinger." });
        Data(press)[field] = value;

        using var response = await user.SendAsync(press, Cancellation);

        var words = TeamsUser.Words(JsonNode.Parse(await response.Content.ReadAsStringAsync(Cancellation))?["value"]);
        Assert.Contains("Dette kortet kan jeg ikke bruke", words, StringComparison.Ordinal);
        Assert.Contains("To vakante stillinger.", words, StringComparison.Ordinal);
        Assert.Contains("Jeg vil rapportere", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_without_a_seal_is_none_of_ours()
    {
        await using var teams = await ChannelStub.StartAsync(Cancellation);
        var (user, status) = await OpenStatusAsync(teams, "a:unsealed");
        var press = user.Pressed(status, "followUp/next", null);
        Data(press).Remove("seal");

        using var response = await user.SendAsync(press, Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task The_data_of_one_button_does_not_press_another()
    {
        await using var teams = await ChannelStub.StartAsync(Cancellation);
        var (user, status) = await OpenStatusAsync(teams, "a:other");
        var press = user.Pressed(status, "followUp/next", null);
        press["value"]!["action"]!["verb"] = "followUp/deliver";

        using var response = await user.SendAsync(press, Cancellation);

        Assert.Contains("kan jeg ikke bruke", TeamsUser.Words(JsonNode.Parse(await response.Content.ReadAsStringAsync(Cancellation))?["value"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_card_in_ones_own_chat_shows_what_is_left_today_whenever_it_is_opened()
    {
        await using var teams = await ChannelStub.StartAsync(Cancellation);
        var user = new TeamsUser(App.Http, Principal, teams.ServiceUrl, "a:refresh");
        using var asked = await user.SayAsync("jeg vil rapportere", Cancellation);
        var card = teams.Messages[^1]["attachments"]?[0]?["content"] ?? new JsonObject();

        Assert.Equal([$"29:{Principal}"], (card["refresh"]?["userIds"]?.AsArray() ?? []).Select(id => $"{id}"));
        var refresh = Refresh(user, card, "followUp/show");
        using var response = await user.SendAsync(refresh, Cancellation);
        Assert.Contains("Svar innen frist", TeamsUser.Words(JsonNode.Parse(await response.Content.ReadAsStringAsync(Cancellation))?["value"]), StringComparison.Ordinal);
        Assert.Single(teams.Messages);
    }

    [Fact]
    public async Task A_client_that_refreshes_by_itself_never_writes()
    {
        await using var teams = await ChannelStub.StartAsync(Cancellation);
        var (user, status) = await OpenStatusAsync(teams, "a:automatic");
        var before = (await App.GetAsync("/api/status", Principal, Cancellation)).ToJsonString();
        var press = user.Pressed(status, "followUp/next", new JsonObject { ["achievement"] = "AtRisk" });
        press["value"]!["trigger"] = "automatic";
        var calls = teams.Calls.Count;

        using var response = await user.SendAsync(press, Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(calls, teams.Calls.Count);
        Assert.Equal(before, (await App.GetAsync("/api/status", Principal, Cancellation)).ToJsonString());
        var (_, again) = await OpenStatusAsync(teams, "a:automatic");
        Assert.DoesNotContain((again["body"]?.AsArray() ?? []), element => element?["id"]?.GetValue<string>() is "achievement" && element["value"]?.GetValue<string>() is "AtRisk");
    }

    [Fact]
    public async Task Somebody_else_who_presses_my_card_answers_nothing_for_me()
    {
        await using var teams = await ChannelStub.StartAsync(Cancellation);
        var (_, status) = await OpenStatusAsync(teams, "a:mine");
        var other = new TeamsUser(App.Http, "nora.bekkelid", teams.ServiceUrl, "a:nora");

        var answer = await other.PressAsync(status, "followUp/next", new JsonObject { ["achievement"] = "OnTrack" }, Cancellation);

        Assert.Equal("application/vnd.microsoft.activity.message", answer["type"]?.GetValue<string>());
    }

    [Fact]
    public async Task A_card_from_long_ago_is_replaced_kindly()
    {
        await using var app = await RunningApp.StartAsync("2026-09-28T09:00:00+02:00", "small", folder: null, Cancellation);
        await app.MoveClockAsync("2026-10-05T09:00:00+02:00", Cancellation);
        await using var teams = await ChannelStub.StartAsync(Cancellation);
        var user = new TeamsUser(app.Http, Principal, teams.ServiceUrl, "a:old");
        using var asked = await user.SayAsync("jeg vil rapportere", Cancellation);
        var card = teams.Messages[^1]["attachments"]?[0]?["content"] ?? new JsonObject();
        await app.MoveClockAsync("2027-04-10T09:00:00+02:00", Cancellation);

        var answer = await user.PressAsync(card, "followUp/start", null, Cancellation);

        Assert.Contains("Dette kortet er for gammelt", TeamsUser.Words(answer["value"]), StringComparison.Ordinal);
    }

    private static JsonObject Data(JsonObject press) => press["value"]?["action"]?["data"]?.AsObject() ?? [];

    private static JsonObject Refresh(TeamsUser user, JsonNode card, string verb) => user.Invoke("adaptiveCard/action", new JsonObject
    {
        ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = card["refresh"]?["action"]?["data"]?.DeepClone() },
        ["trigger"] = "automatic",
    });

    private async Task<(TeamsUser User, JsonNode Status)> OpenStatusAsync(ChannelStub teams, string conversation)
    {
        var user = new TeamsUser(App.Http, Principal, teams.ServiceUrl, conversation);
        using var asked = await user.SayAsync("jeg vil rapportere", Cancellation);
        var card = teams.Messages[^1]["attachments"]?[0]?["content"] ?? new JsonObject();
        var status = await user.PressAsync(card, "followUp/start", null, Cancellation);

        return (user, status["value"] ?? new JsonObject());
    }
}
