using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace TeamsStyring.Tests.Local;

/// <summary>The clock as somebody meets it who starts the program: over HTTP, with the sample.</summary>
[Trait("Feature", "S1-20")]
public sealed class FirstDaysTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task At_the_first_start_a_card_is_waiting_that_came_on_a_working_day()
    {
        await using var app = await RunningApp.StartAsync(now: null, "small", folder: null, Now);

        var persona = await FirstPersonaAsync(app);
        var card = (await app.GetAsync($"/local/chats/{persona}/messages", null, Now)).AsArray().Single();

        Assert.Equal("bot", Text(card, "from"));
        Assert.Equal("application/vnd.microsoft.card.adaptive", Text(card?["attachments"]?[0], "contentType"));
    }

    [Fact]
    public async Task The_clock_tells_what_comes_next_and_moving_it_there_makes_it_happen()
    {
        await using var app = await RunningApp.StartAsync("2026-09-28T09:00:00+02:00", "small", folder: null, Now);
        var persona = await FirstPersonaAsync(app);
        var next = (await app.GetAsync("/local/clock", null, Now))["next"]?[0];
        Assert.StartsWith("3. kvartal åpner: ", Text(next, "what"), StringComparison.Ordinal);
        Assert.Empty((await app.GetAsync($"/local/chats/{persona}/messages", null, Now)).AsArray());

        var moved = await app.MoveClockAsync(Text(next, "at"), Now);

        Assert.Equal("2026-10-01T08:00:00+02:00", Text(moved, "now"));
        Assert.StartsWith("Påminnelse om 3. kvartal", Text(moved["next"]?[0], "what"), StringComparison.Ordinal);
        var card = (await app.GetAsync($"/local/chats/{persona}/messages", null, Now)).AsArray().Single();
        Assert.Equal("2026-10-01T06:00:00+00:00", Text(card, "at"));
        var deliveries = (await app.GetAsync("/api/deliveries?period=2026-Q3", persona, Now)).AsArray();
        Assert.Equal("opens sent 1", $"{Text(deliveries[0], "stage")} {Text(deliveries[0], "state")} {deliveries[0]?["attempts"]}");
    }

    [Fact]
    public async Task The_clock_refuses_kindly_what_it_cannot_do()
    {
        await using var app = await RunningApp.StartAsync("2026-10-05T09:00:00+02:00", "none", folder: null, Now);

        var (backStatus, back) = await PutAsync(app, new JsonObject { ["now"] = "2026-10-04T09:00:00+02:00" });
        Assert.Equal((HttpStatusCode.Conflict, "clock-never-goes-back"), (backStatus, Text(back, "code")));
        Assert.Equal("Klokka går aldri tilbake. Den viser mandag 5. oktober kl. 09:00; velg et senere tidspunkt.", Text(back, "detail"));

        var (noTimeStatus, noTime) = await PutAsync(app, new JsonObject { ["now"] = "i morgen" });
        Assert.Equal((HttpStatusCode.BadRequest, "malformed-instant"), (noTimeStatus, Text(noTime, "code")));
    }

    [Fact]
    public async Task A_time_without_an_offset_is_the_wall_clock_in_Oslo()
    {
        await using var app = await RunningApp.StartAsync("2026-10-05T09:00:00+02:00", "none", folder: null, Now);

        Assert.Equal("2026-11-02T07:30:00+01:00", Text(await app.MoveClockAsync("2026-11-02T07:30:00", Now), "now"));
    }

    [Fact]
    public async Task After_a_restart_the_clock_goes_on_and_no_card_comes_twice()
    {
        using var folder = new TemporaryFolder();
        string persona;
        await using (var first = await RunningApp.StartAsync("2026-09-28T09:00:00+02:00", "small", folder.Path, Now))
        {
            persona = await FirstPersonaAsync(first);
            await first.MoveClockAsync("2026-10-05T09:00:00+02:00", Now);
        }

        await using var second = await RunningApp.StartAsync("2026-09-28T09:00:00+02:00", "small", folder.Path, Now);

        Assert.StartsWith("2026-10-05T09:0", Text(await second.GetAsync("/local/clock", null, Now), "now"), StringComparison.Ordinal);
        Assert.Single((await second.GetAsync($"/local/chats/{persona}/messages", null, Now)).AsArray());
    }

    private static async Task<string> FirstPersonaAsync(RunningApp app) => Text((await app.GetAsync("/local/personas", null, Now))[0], "id");

    private static async Task<(HttpStatusCode Status, JsonNode? Problem)> PutAsync(RunningApp app, JsonObject body)
    {
        using var response = await app.Http.PutAsJsonAsync("/local/clock", body, Now);

        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonNode>(Now));
    }

    private static string Text(JsonNode? node, string name) => node?[name]?.GetValue<string>() ?? "";
}
