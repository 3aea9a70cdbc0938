using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using TeamsStyring.DevTools.Sample;
using TeamsStyring.Tests.Contract;

namespace TeamsStyring.Tests.Conversations;

/// <summary>Teams waits five seconds. Whatever the store does, a press is answered by then, and what is answered is true.</summary>
[Trait("Feature", "S1-22")]
public sealed class AnsweredInTimeTests
{
    private static readonly string Principal = SampleMunicipality.FirstPersona.Value;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_press_while_the_store_is_locked_comes_back_in_time_with_everything_typed_and_says_it_is_not_saved()
    {
        using var folder = new TemporaryFolder();
        await using var app = await StartAsync(folder);
        await using var teams = await ChannelStub.StartAsync(Cancellation);
        var (user, status) = await OpenStatusAsync(app, teams);
        var typed = new JsonObject { ["achievement"] = "OffTrack", ["explanation"] = "To vakante stillinger." };
        var figure = FigureOf(status);
        typed[figure] = "27";

        var watch = Stopwatch.StartNew();
        JsonNode answer;
        await using (await LockAsync(folder))
        {
            answer = await user.PressAsync(status, "followUp/next", typed, Cancellation);
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
        var card = answer["value"] ?? new JsonObject();
        Assert.Contains("ikke lagret", TeamsUser.Words(card), StringComparison.Ordinal);
        Assert.Equal("27", Input(card, figure));
        Assert.Equal("OffTrack", Input(card, "achievement"));
        var next = await user.PressAsync(card, "followUp/next", typed, Cancellation);
        Assert.Contains("Hva ligger bak?", TeamsUser.Words(next["value"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_press_that_takes_too_long_is_promised_only_when_it_is_kept_and_answered_in_the_chat_when_done()
    {
        await using var app = await RunningApp.StartAsync("2026-09-28T09:00:00+02:00", "small", folder: null, Cancellation);
        await app.MoveClockAsync("2026-10-05T09:00:00+02:00", Cancellation);
        await using var teams = await ChannelStub.StartAsync(Cancellation);
        const string Channel = "19:sen@thread.tacv2";
        var user = new TeamsUser(app.Http, Principal, teams.ServiceUrl, Channel);
        using var hello = await new TeamsUser(app.Http, Principal, teams.ServiceUrl, "a:kari").SayAsync("hei", Cancellation);
        using var asked = await user.SayAsync("hei", Cancellation);
        var question = teams.Messages[^1]["attachments"]?[0]?["content"] ?? new JsonObject();
        var choices = await user.PressAsync(question, "channel/choose", null, Cancellation);
        await user.PressAsync(choices["value"] ?? new JsonObject(), "channel/bind", new JsonObject { ["chosen"] = ChosenOf(choices["value"]) }, Cancellation);
        using var about = await user.SayAsync("hva er ikke oppnådd?", Cancellation);
        var answerCard = teams.Messages[^1]["attachments"]?[0]?["content"] ?? new JsonObject();
        var before = teams.Calls.Count;
        teams.Close();
        var press = user.Invoke("adaptiveCard/action", new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "question/ask", ["data"] = new JsonObject { ["text"] = "hva er mine frister?", ["verb"] = "question/ask" } },
        });

        var watch = Stopwatch.StartNew();
        using var response = await user.SendAsync(press, Cancellation);
        var inTime = watch.Elapsed;
        var said = JsonNode.Parse(await response.Content.ReadAsStringAsync(Cancellation));
        teams.Open();

        Assert.True(inTime < TimeSpan.FromSeconds(5), $"{inTime}");
        Assert.Contains("svaret kommer her når det er klart", said?["value"]?.GetValue<string>(), StringComparison.Ordinal);
        await WaitUntilAsync(() => teams.Calls.Skip(before).Any(call => $"{call.Body["text"]}".Contains("private chat", StringComparison.Ordinal)));
        Assert.NotNull(answerCard);
    }

    [Fact]
    public async Task The_same_activity_sent_twice_is_answered_the_same_and_done_once()
    {
        await using var app = await RunningApp.StartAsync("2026-09-28T09:00:00+02:00", "small", folder: null, Cancellation);
        await using var teams = await ChannelStub.StartAsync(Cancellation);
        var user = new TeamsUser(app.Http, Principal, teams.ServiceUrl, "a:twice");
        var message = user.Activity("message");
        message["text"] = "hva er ikke oppnådd?";

        await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            using var response = await user.SendAsync(message, Cancellation);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }));

        Assert.Single(teams.Messages);
    }

    [Fact]
    public async Task Somebody_who_hangs_up_still_gets_an_answer()
    {
        await using var app = await RunningApp.StartAsync("2026-09-28T09:00:00+02:00", "small", folder: null, Cancellation);
        await using var teams = await ChannelStub.StartAsync(Cancellation);
        var user = new TeamsUser(app.Http, Principal, teams.ServiceUrl, "a:gone");
        teams.Close();
        using var hangUp = new CancellationTokenSource(TimeSpan.FromSeconds(1.5));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => user.SayAsync("hva er ikke oppnådd?", hangUp.Token));

        teams.Open();
        var answered = await teams.WaitForAsync(1, Cancellation);

        Assert.Contains("Solsiden skole", answered[0].ToJsonString(), StringComparison.Ordinal);
        Assert.Contains(teams.Calls, call => call.Body["type"]?.GetValue<string>() is "typing");
    }

    [Fact]
    public async Task Somebody_who_asks_just_as_the_program_is_replaced_is_answered()
    {
        await using var app = await RunningApp.StartAsync("2026-09-28T09:00:00+02:00", "small", folder: null, Cancellation);
        await using var teams = await ChannelStub.StartAsync(Cancellation);
        var user = new TeamsUser(app.Http, Principal, teams.ServiceUrl, "a:last");
        teams.Close();
        var asking = user.SayAsync("hva er ikke oppnådd?", Cancellation);
        await teams.WaitForAsync(1, Cancellation);

        var stopping = app.StopAsync(Cancellation);
        teams.Open();
        using var asked = await asking;
        await stopping;

        Assert.Equal(HttpStatusCode.OK, asked.StatusCode);
    }

    private static async Task<RunningApp> StartAsync(TemporaryFolder folder)
    {
        var app = await RunningApp.StartAsync("2026-09-28T09:00:00+02:00", "small", folder.Path, Cancellation);
        await app.MoveClockAsync("2026-10-05T09:00:00+02:00", Cancellation);

        return app;
    }

    private static async Task<SqliteConnection> LockAsync(TemporaryFolder folder)
    {
        var other = new SqliteConnection($"Data Source={Path.Combine(folder.Path, "teamsstyring.db")};Pooling=False");
        await other.OpenAsync(Cancellation);
        await using var begin = other.CreateCommand();
        begin.CommandText = "BEGIN IMMEDIATE;";
        await begin.ExecuteNonQueryAsync(Cancellation);

        return other;
    }

    private static async Task<(TeamsUser User, JsonNode Status)> OpenStatusAsync(RunningApp app, ChannelStub teams)
    {
        var user = new TeamsUser(app.Http, Principal, teams.ServiceUrl, "a:kari");
        using var asked = await user.SayAsync("jeg vil rapportere", Cancellation);
        var start = teams.Messages[^1]["attachments"]?[0]?["content"] ?? new JsonObject();

        return (user, (await user.PressAsync(start, "followUp/start", null, Cancellation))["value"] ?? new JsonObject());
    }

    private static JsonArray Body(JsonNode? card) => card?["body"]?.AsArray() ?? [];

    private static string FigureOf(JsonNode card) => Body(card).Select(element => element?["id"]?.GetValue<string>()).First(id => id?.StartsWith("figure-", StringComparison.Ordinal) is true) ?? "";

    private static string? Input(JsonNode card, string id) => Body(card).First(element => element?["id"]?.GetValue<string>() == id)?["value"]?.GetValue<string>();

    private static string? ChosenOf(JsonNode? card) => Body(card).First(element => element?["type"]?.GetValue<string>() is "Input.ChoiceSet")?["choices"]?[0]?["value"]?.GetValue<string>();

    private static async Task WaitUntilAsync(Func<bool> happened)
    {
        while (!happened())
        {
            await Task.Delay(20, Cancellation);
        }
    }
}
