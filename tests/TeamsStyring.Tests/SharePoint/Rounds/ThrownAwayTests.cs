using Microsoft.Data.Sqlite;
using TeamsStyring.DevTools.Sample;
using TeamsStyring.Tests.Contract;

namespace TeamsStyring.Tests.SharePoint.Rounds;

/// <summary>The kommune throws the database away between two starts: its plans and answers stand in its lists, and the cards in people's chats.</summary>
[Trait("Feature", "N13")]
public sealed class ThrownAwayTests : IDisposable
{
    private static readonly string Principal = SampleMunicipality.FirstPersona.Value;

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_was_answered_is_there_again_and_a_card_from_before_answers_kindly_and_keeps_what_was_typed()
    {
        await using var watched = await WatchedGraph.StartAsync(Now);
        watched.Graph.Meter.Limit = 1_000_000;
        string before;
        CardInHand left;
        await using (var app = await StartAsync(watched))
        {
            var chat = new Chat(app.Http, Principal);
            await app.MoveClockAsync("2026-10-05T09:00:00+02:00", Now);
            var card = await chat.GoOnAsync(Assert.Single(await chat.CardsAsync(Now)), Now);
            card = await chat.GoOnAsync(card.Type("achievement", "OffTrack").Type("figure", "27"), Now);
            card = await chat.GoOnAsync(card.Type("notAchieved", "To vakante stillinger.").Type("cause1", "Staffing").Type("effect1", "Hindered"), Now);
            card = await chat.GoOnAsync(card.Type("needs", "Vikarmidler ut året."), Now);
            while (card.Verbs.Contains("followUp/skip"))
            {
                card = await chat.PressAsync(card, "followUp/skip", Now);
            }

            await chat.PressAsync(card, "followUp/deliver", Now);
            await chat.SayAsync("rapporter", Now);
            left = (await chat.CardsAsync(Now))[^1];
            before = await AnswersAsync(app);
            Assert.Contains("To vakante stillinger.", before, StringComparison.Ordinal);
            await SettledAsync(app);
        }

        SqliteConnection.ClearAllPools();
        foreach (var file in System.IO.Directory.EnumerateFiles(_folder.Path, "*.db*"))
        {
            File.Delete(file);
        }

        await using var again = await StartAsync(watched, "--TeamsStyring:Local:Now=2026-10-06T09:00:00+02:00");
        Assert.Equal(before, await AnswersAsync(again));

        var visitor = new Chat(again.Http, Principal);
        var (verb, data) = left.Press(left.Primary);
        data["skrevet"] = "Vi har fått 2 nye lærere.";
        var stale = new CardInHand((await visitor.InvokeAsync(left.MessageId, verb, data, Now))["value"] ?? new System.Text.Json.Nodes.JsonObject());
        Assert.Contains("Dette kortet kan jeg ikke bruke", stale.Text, StringComparison.Ordinal);
        Assert.Contains("Vi har fått 2 nye lærere.", stale.Text, StringComparison.Ordinal);
        Assert.Equal(before, await AnswersAsync(again));
        Assert.NotEmpty(stale.Actions);
    }

    private static async Task<string> AnswersAsync(RunningApp app) => (await app.GetAsync("/api/not-achieved?period=2026-Q3", Principal, Now)).ToJsonString();

    private static async Task SettledAsync(RunningApp app)
    {
        while ((await app.GetAsync("/api/lists", "ragnhild.asmo", Now))["owed"]?.GetValue<int>() is not 0)
        {
            await Task.Delay(200, Now);
        }
    }

    private Task<RunningApp> StartAsync(WatchedGraph graph, params string[] settings) => RunningApp.StartAsync(
        settings is [] ? "2026-09-28T09:00:00+02:00" : null,
        "small",
        _folder.Path,
        [
            "--TeamsStyring:Plans=SharePoint", $"--TeamsStyring:Graph:BaseUrl={graph.BaseUrl}", "--TeamsStyring:SharePoint:GatherSeconds=0",
            "--TeamsStyring:SharePoint:PullSeconds=1", "--TeamsStyring:SharePoint:UnitsPerMinute=100000", .. settings,
        ],
        Now);
}
