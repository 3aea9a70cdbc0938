using System.Net;
using System.Text.Json.Nodes;

namespace TeamsStyring.Tests.Questions;

/// <summary>What the chat answers, as other programs ask for it.</summary>
[Trait("Feature", "S1-23")]
public sealed class QuestionContractTests
{
    private const string Now = "2026-10-05T09:00:00+02:00";

    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_numbers_that_the_chat_the_status_and_the_lists_tell_are_the_same()
    {
        await using var app = await RunningApp.StartAsync(Now, "small", folder: null, Token);
        var controller = await PersonaAsync(app, "Controller");
        foreach (var period in new[] { "2026-Q2", "2026-Q1" })
        {
            var status = await app.GetAsync($"/api/status?period={period}", controller, Token);
            var short1 = await app.GetAsync($"/api/not-achieved?period={period}", controller, Token);
            var missing = await app.GetAsync($"/api/not-reported?period={period}", controller, Token);
            var (reported, total) = (Number(status, "reported"), Number(status, "total"));

            Assert.Equal(period, status["period"]?.GetValue<string>());
            Assert.True(total > 20);
            Assert.Equal((reported, total), (Number(short1, "reported"), Number(short1, "total")));
            Assert.Equal((reported, total), (Number(missing, "reported"), Number(missing, "total")));
            Assert.Equal(total - reported, missing["goals"]?.AsArray().Count);
            Assert.Equal(total - reported, missing["persons"]?.AsArray().Sum(person => Number(person, "goals")));
            Assert.Equal(total, Counted(status["counts"], all: false));
            Assert.Equal(Counted(status["counts"], all: false, "OffTrack", "NotAchieved", "AtRisk", "Partly", "SlightlyBehind"), short1["goals"]?.AsArray().Count);
            Assert.All(short1["goals"]?.AsArray() ?? [], goal => Assert.False(string.IsNullOrEmpty(goal?["notAchieved"]?.GetValue<string>()) && goal?["causes"]?.AsArray().Count == 0));
            Assert.All(missing["goals"]?.AsArray() ?? [], goal => Assert.Equal(("NotReported", false), (goal?["achievement"]?.GetValue<string>(), goal?["reported"]?.GetValue<bool>())));
            var said = await app.SayAsync(controller, $"hva er ikke oppnådd i {period[5..]}", Token);
            Assert.Contains($"{reported} av {total} mål rapportert", said.AsArray()[^1]?["attachments"]?[0]?["content"]?["fallbackText"]?.GetValue<string>(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_list_comes_in_pages_and_says_where_the_next_one_is()
    {
        await using var app = await RunningApp.StartAsync(Now, "small", folder: null, Token);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/not-achieved?period=2026-Q2&top=2");
        request.Headers.Add("X-Local-Persona", await PersonaAsync(app, "Controller"));
        using var response = await app.Http.SendAsync(request, Token);
        var page = JsonNode.Parse(await response.Content.ReadAsStringAsync(Token));

        Assert.Equal(2, page?["goals"]?.AsArray().Count);
        Assert.Contains("rel=\"next\"", response.Headers.GetValues("Link").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/status?period=kvartal", HttpStatusCode.BadRequest)]
    [InlineData("/api/not-achieved?period=2026-Q5", HttpStatusCode.BadRequest)]
    [InlineData("/api/not-reported?unit=nope", HttpStatusCode.NotFound)]
    [InlineData("/api/status?unit=00000000-0000-0000-0000-000000000001", HttpStatusCode.NotFound)]
    public async Task What_is_not_there_or_no_period_is_said_so(string path, HttpStatusCode status)
    {
        await using var app = await RunningApp.StartAsync(Now, "small", folder: null, Token);
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("X-Local-Persona", await PersonaAsync(app, "Controller"));
        using var response = await app.Http.SendAsync(request, Token);

        Assert.Equal(status, response.StatusCode);
        Assert.False(string.IsNullOrEmpty(JsonNode.Parse(await response.Content.ReadAsStringAsync(Token))?["code"]?.GetValue<string>()));
    }

    [Fact]
    [Trait("Feature", "S1-44")]
    public async Task How_a_message_is_read_can_be_looked_at_and_what_was_not_understood_is_absent()
    {
        await using var app = await RunningApp.StartAsync(Now, "small", folder: null, Token);

        var read = await app.PostAsync("/local/questions/parse", new JsonObject { ["text"] = "Kva er ikkje oppnådd på Solsiden skule i Q3?" }, Token);
        var followUp = await app.PostAsync("/local/questions/parse", new JsonObject { ["text"] = "og i fjor?", ["previous"] = new JsonArray("hva er ikke oppnådd i Q3") }, Token);

        Assert.Equal(("not-achieved", "nn", "2026-Q3"), (read["intent"]?.GetValue<string>(), read["language"]?.GetValue<string>(), read["slots"]?["period"]?.GetValue<string>()));
        Assert.True(read["slots"]?.AsObject().ContainsKey("unit"));
        Assert.False(read["slots"]?.AsObject().ContainsKey("status"));
        Assert.Equal(("not-achieved", "2025"), (followUp["intent"]?.GetValue<string>(), followUp["slots"]?["period"]?.GetValue<string>()));
    }

    [Fact]
    [Trait("Feature", "S1-44")]
    public async Task Two_readings_a_side_and_a_wish_for_another_language_are_told()
    {
        await using var app = await RunningApp.StartAsync(Now, "small", folder: null, Token);

        var doubt = await app.PostAsync("/local/questions/parse", new JsonObject { ["text"] = "Hva mangler vi?" }, Token);
        var wish = await app.PostAsync("/local/questions/parse", new JsonObject { ["text"] = "kan du bytte til nynorsk" }, Token);
        var change = await app.PostAsync("/local/questions/parse", new JsonObject { ["text"] = "registrer mål 4 som ikke oppnådd" }, Token);
        var second = await app.PostAsync("/local/questions/parse", new JsonObject { ["text"] = "nr 2", ["previous"] = new JsonArray("hva er ikke oppnådd i Q3", "takk", "bare de røde") }, Token);

        Assert.Equal(("not-achieved", "not-reported"), (Text(doubt, "intent"), Text(doubt, "otherIntent")));
        Assert.Equal(("help", "nn"), (Text(wish, "intent"), Text(wish, "switchTo")));
        Assert.Equal(("record", "SetStatus", "NotAchieved", "4"), (Text(change, "intent"), Text(change, "aspect"), Text(change["slots"], "status"), Text(change["slots"], "number")));
        Assert.Equal(("not-achieved", "Red", "2026-Q3", "2"), (Text(second, "intent"), Text(second["slots"], "status"), Text(second["slots"], "period"), Text(second["slots"], "number")));

        static string? Text(JsonNode? node, string name) => node?[name]?.GetValue<string>();
    }

    [Fact]
    public async Task A_button_of_an_answer_asks_what_stands_on_it()
    {
        await using var app = await RunningApp.StartAsync(Now, "small", folder: null, Token);
        var leader = await PersonaAsync(app, "UnitLeader");
        var said = (await app.SayAsync(leader, "hei", Token)).AsArray()[^1];
        var button = said?["attachments"]?[0]?["content"]?["body"]?.AsArray()[^1]?["actions"]?[0];

        var answer = await app.PressAsync(leader, said?["id"]?.GetValue<string>() ?? "", button?["verb"]?.GetValue<string>() ?? "", button?["data"]?.AsObject() ?? [], Token);

        Assert.Contains("mål rapportert", answer["value"]?["fallbackText"]?.GetValue<string>(), StringComparison.Ordinal);
    }

    private static int Number(JsonNode? node, string name) => node?[name]?.GetValue<int>() ?? -1;

    private static int Counted(JsonNode? counts, bool all, params string[] names)
        => counts?.AsObject().Where(count => names.Length == 0 ? all || count.Key != "NotApplicable" : names.Contains(count.Key)).Sum(count => count.Value?.GetValue<int>() ?? 0) ?? -1;

    private static async Task<string> PersonaAsync(RunningApp app, string role)
        => (await app.GetAsync("/local/personas", persona: null, Token)).AsArray()
            .First(persona => persona?["roles"]?.AsArray().Any(each => each?.GetValue<string>() == role) is true)?["id"]?.GetValue<string>() ?? "";
}
