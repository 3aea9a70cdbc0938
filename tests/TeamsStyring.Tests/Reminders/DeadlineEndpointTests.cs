using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace TeamsStyring.Tests.Reminders;

/// <summary>Deadlines and deliveries as a program meets them.</summary>
[Trait("Feature", "S1-20")]
public sealed class DeadlineEndpointTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_controller_extends_a_unit_and_everybody_sees_the_reminders_move()
    {
        await using var app = await RunningApp.StartAsync("2026-10-02T09:00:00+02:00", "small", folder: null, Now);
        var personas = (await app.GetAsync("/local/personas", null, Now)).AsArray();
        var controller = Text(personas.First(each => Roles(each).Contains("Controller")), "id");
        var leader = personas[0];

        var (status, set) = await PutAsync(app, controller, "2026-Q3", new JsonObject { ["unit"] = Text(leader, "unitId"), ["deadline"] = "2026-10-29", ["reason"] = "Høstferie og ny rektor" });

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("2026-10-15", Text(set, "deadline"));
        Assert.Equal(("2026-10-01", "2026-10-29"), (Text(set?["units"]?[0], "opens"), Text(set?["units"]?[0], "deadline")));
        Assert.Equal("Høstferie og ny rektor", Text(set?["decisions"]?.AsArray().Last(), "reason"));
        var lastDay = (await app.GetAsync("/api/deliveries?period=2026-Q3", Text(leader, "id"), Now)).AsArray().First(row => Text(row, "person") == Text(leader, "id") && Text(row, "stage") == "last-day");
        Assert.Equal(("2026-10-29T08:00:00+01:00", "planned"), (Text(lastDay, "plannedFor"), Text(lastDay, "state")));
    }

    [Fact]
    public async Task Whoever_may_not_or_writes_it_wrongly_is_told_what_to_do()
    {
        await using var app = await RunningApp.StartAsync("2026-10-02T09:00:00+02:00", "small", folder: null, Now);
        var personas = (await app.GetAsync("/local/personas", null, Now)).AsArray();
        var controller = Text(personas.First(each => Roles(each).Contains("Controller")), "id");
        var (leader, unit) = (Text(personas[0], "id"), Text(personas[0], "unitId"));

        Assert.Equal((HttpStatusCode.Forbidden, "only-controllers"), await RefusedAsync(app, leader, "2026-Q3", new JsonObject { ["unit"] = unit, ["deadline"] = "2026-10-29" }));
        Assert.Equal((HttpStatusCode.BadRequest, "not-a-working-day"), await RefusedAsync(app, controller, "2026-Q3", new JsonObject { ["deadline"] = "2026-10-17" }));
        Assert.Equal((HttpStatusCode.BadRequest, "malformed-deadline"), await RefusedAsync(app, controller, "2026-Q3", new JsonObject { ["deadline"] = "i morgen" }));
        Assert.Equal((HttpStatusCode.BadRequest, "malformed-deadline"), await RefusedAsync(app, controller, "2026-Q3", []));
        Assert.Equal((HttpStatusCode.BadRequest, "malformed-period"), await RefusedAsync(app, controller, "2026-Q5", new JsonObject { ["deadline"] = "2026-10-29" }));
        Assert.Equal((HttpStatusCode.NotFound, "not-found"), await RefusedAsync(app, controller, "2026-Q3", new JsonObject { ["unit"] = $"{Guid.CreateVersion7()}", ["deadline"] = "2026-10-29" }));
    }

    private static async Task<(HttpStatusCode Status, string Code)> RefusedAsync(RunningApp app, string persona, string period, JsonObject body)
    {
        var (status, problem) = await PutAsync(app, persona, period, body);
        Assert.NotEmpty(Text(problem, "detail"));

        return (status, Text(problem, "code"));
    }

    private static async Task<(HttpStatusCode Status, JsonNode? Body)> PutAsync(RunningApp app, string persona, string period, JsonObject body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/api/deadlines/{period}") { Content = JsonContent.Create(body) };
        request.Headers.Add("X-Local-Persona", persona);
        using var response = await app.Http.SendAsync(request, Now);

        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonNode>(Now));
    }

    private static IEnumerable<string> Roles(JsonNode? persona) => persona?["roles"]?.AsArray().Select(role => role?.GetValue<string>() ?? "") ?? [];

    private static string Text(JsonNode? node, string name) => node?[name]?.GetValue<string>() ?? "";
}
