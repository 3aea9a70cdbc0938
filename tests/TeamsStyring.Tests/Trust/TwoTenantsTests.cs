using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Sample;

namespace TeamsStyring.Tests.Trust;

/// <summary>
/// Two kommuner in one deployment, with the same names, the same units and even the same people. Nothing of one is seen in, or changed from, the other,
/// whichever door somebody tries.
/// </summary>
public sealed class TwoTenantsTests(TeamsApp app) : IClassFixture<TeamsApp>
{
    private const string Secret = "Brakkene på Solsiden lekker";

    private static readonly string Leader = SampleMunicipality.FirstPersona.Value;
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_one_kommune_writes_is_found_through_no_door_of_the_other()
    {
        var goal = (await GoalsAsync(TeamsApp.FirstTenant))[0];
        await AnswerAsync(goal);
        Assert.Contains(Secret, await ReadAsync(TeamsApp.FirstTenant, $"/api/goals/{goal}"), StringComparison.Ordinal);

        foreach (var path in (string[])["/api/me", "/api/units", "/api/plans?year=2026", "/api/status", "/api/not-achieved", "/api/not-reported", "/api/deliveries?period=2026-Q3"])
        {
            var theirs = await ReadAsync(TeamsApp.SecondTenant, path);
            Assert.DoesNotContain(Secret, theirs, StringComparison.Ordinal);
            Assert.DoesNotContain(goal, theirs, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(Secret, await AskAsync(TeamsApp.SecondTenant, "hva er ikke oppnådd?"), StringComparison.Ordinal);
        Assert.Contains(Secret, await AskAsync(TeamsApp.FirstTenant, "hva er ikke oppnådd?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_plan_in_both_has_not_one_id_in_common()
        => Assert.Empty((await GoalsAsync(TeamsApp.FirstTenant)).Intersect(await GoalsAsync(TeamsApp.SecondTenant), StringComparer.Ordinal));

    [Fact]
    public async Task A_goal_of_the_other_kommune_is_not_there_to_read_or_to_write_not_even_with_its_own_version()
    {
        var stolen = (await GoalsAsync(TeamsApp.SecondTenant))[0];
        using var seen = await CallAsync(HttpMethod.Get, TeamsApp.SecondTenant, $"/api/goals/{stolen}", body: null, version: null);
        var before = await seen.Content.ReadAsStringAsync(Cancellation);

        using var read = await CallAsync(HttpMethod.Get, TeamsApp.FirstTenant, $"/api/goals/{stolen}", body: null, version: null);
        using var written = await CallAsync(HttpMethod.Put, TeamsApp.FirstTenant, $"/api/goals/{stolen}/follow-ups/2026-Q3", Answer(), seen.Headers.ETag?.ToString());
        using var forced = await CallAsync(HttpMethod.Put, TeamsApp.FirstTenant, $"/api/goals/{stolen}/follow-ups/2026-Q3", Answer(), "*");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound), (read.StatusCode, written.StatusCode, forced.StatusCode));
        Assert.Equal(before, await ReadAsync(TeamsApp.SecondTenant, $"/api/goals/{stolen}"));
    }

    [Fact]
    public async Task A_unit_of_the_other_kommune_is_a_unit_that_does_not_exist()
    {
        var units = JsonNode.Parse(await ReadAsync(TeamsApp.SecondTenant, "/api/units"))?.AsArray();
        var stolen = units?[0]?["id"]?.GetValue<string>();

        foreach (var path in (string[])[$"/api/status?unit={stolen}", $"/api/not-achieved?unit={stolen}", $"/api/not-reported?unit={stolen}"])
        {
            using var response = await CallAsync(HttpMethod.Get, TeamsApp.FirstTenant, path, body: null, version: null);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    [Fact]
    public async Task A_card_of_one_kommune_that_is_pressed_in_the_other_changes_neither()
    {
        var conversation = $"a:card-{Guid.CreateVersion7()}";
        var message = app.Message(TeamsApp.FirstApp, TeamsApp.FirstTenant, Leader, "jeg vil rapportere");
        message["conversation"]!["id"] = conversation;
        using var asked = await app.DeliverAsync(message, TeamsApp.FirstApp, Cancellation);
        var card = app.Channel.Calls.Last(call => call.Path.Contains(Uri.EscapeDataString(conversation), StringComparison.Ordinal) || call.Path.Contains(conversation, StringComparison.Ordinal)).Body;
        var buttons = Buttons(card).ToList();
        Assert.NotEmpty(buttons);
        var (first, second) = (await WholeAsync(TeamsApp.FirstTenant), await WholeAsync(TeamsApp.SecondTenant));

        foreach (var button in buttons)
        {
            var press = app.Message(TeamsApp.SecondApp, TeamsApp.SecondTenant, Leader, "");
            (press["type"], press["name"], press["replyToId"]) = ("invoke", "adaptiveCard/action", "1");
            press["value"] = new JsonObject
            {
                ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = button["verb"]?.DeepClone(), ["data"] = With(button["data"], "achievement", "OffTrack") },
                ["trigger"] = "manual",
            };
            using var response = await app.DeliverAsync(press, TeamsApp.SecondApp, Cancellation);
            Assert.True((int)response.StatusCode < 500, $"{response.StatusCode}");

            // The same as an older client sends it.
            var submit = app.Message(TeamsApp.SecondApp, TeamsApp.SecondTenant, Leader, "");
            submit["value"] = With(button["data"], "verb", button["verb"]?.GetValue<string>() ?? "");
            using var submitted = await app.DeliverAsync(submit, TeamsApp.SecondApp, Cancellation);
            Assert.True((int)submitted.StatusCode < 500, $"{submitted.StatusCode}");
        }

        Assert.Equal((first, second), (await WholeAsync(TeamsApp.FirstTenant), await WholeAsync(TeamsApp.SecondTenant)));
    }

    [Fact]
    public async Task Somebody_who_writes_from_a_conversation_of_the_other_kommune_is_answered_as_their_own()
    {
        var conversation = $"a:{TeamsApp.FirstTenant}-{Leader}";
        using var own = await app.DeliverAsync(app.Message(TeamsApp.FirstApp, TeamsApp.FirstTenant, Leader, "hjelp"), TeamsApp.FirstApp, Cancellation);
        var stolen = app.Message(TeamsApp.SecondApp, TeamsApp.SecondTenant, Leader, "hva er ikke oppnådd?");
        stolen["conversation"]!["id"] = conversation;
        using var answered = await app.DeliverAsync(stolen, TeamsApp.SecondApp, Cancellation);

        var reply = app.Channel.Calls.Last(call => call.Path.EndsWith($"/{stolen["id"]}", StringComparison.Ordinal));
        Assert.Equal($"Bearer {LoopbackIdentity.TokenFor(TeamsApp.SecondApp, "https://api.botframework.com")}", reply.Authorization);
        Assert.DoesNotContain(Secret, reply.Body.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_gets_into_the_other_kommune_by_asking_its_bot_with_the_own_tenant()
    {
        var activity = app.Message(TeamsApp.SecondApp, TeamsApp.FirstTenant, Leader, "hva er ikke oppnådd?");

        using var response = await app.DeliverAsync(activity, TeamsApp.SecondApp, Cancellation);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    private static string AppOf(string tenant) => tenant is TeamsApp.FirstTenant ? TeamsApp.FirstApp : TeamsApp.SecondApp;

    private static JsonObject Answer() => new() { ["achievement"] = "OffTrack", ["notAchieved"] = Secret, ["causes"] = new JsonArray(new JsonObject { ["cause"] = "Staffing", ["effect"] = "Hindered" }) };

    private static JsonObject With(JsonNode? data, string name, string value)
    {
        var filled = data?.DeepClone() as JsonObject ?? [];
        filled[name] = value;

        return filled;
    }

    private static IEnumerable<JsonObject> Buttons(JsonNode? node) => node switch
    {
        JsonObject { } holder => (holder["type"]?.GetValue<string>() is "Action.Execute" ? [holder] : Array.Empty<JsonObject>()).Concat(holder.SelectMany(pair => Buttons(pair.Value))),
        JsonArray list => list.SelectMany(Buttons),
        _ => [],
    };

    private async Task AnswerAsync(string goal)
    {
        using var seen = await CallAsync(HttpMethod.Get, TeamsApp.FirstTenant, $"/api/goals/{goal}", body: null, version: null);
        using var written = await CallAsync(HttpMethod.Put, TeamsApp.FirstTenant, $"/api/goals/{goal}/follow-ups/2026-Q3", Answer(), seen.Headers.ETag?.ToString());
        Assert.True(written.IsSuccessStatusCode, await written.Content.ReadAsStringAsync(Cancellation));
    }

    private async Task<List<string>> GoalsAsync(string tenant)
        => [.. (JsonNode.Parse(await ReadAsync(tenant, "/api/plans?year=2026"))?.AsArray() ?? [])
            .SelectMany(plan => plan?["goals"]?.AsArray() ?? [])
            .Where(goal => goal?["responsible"]?.GetValue<string>() == Leader)
            .Select(goal => goal?["id"]?.GetValue<string>() ?? "")];

    /// <summary>Everything that an answer could have changed.</summary>
    private async Task<string> WholeAsync(string tenant)
    {
        var goals = await GoalsAsync(tenant);

        return string.Join('\n', await Task.WhenAll(goals.Select(goal => ReadAsync(tenant, $"/api/goals/{goal}")).Append(ReadAsync(tenant, "/api/status"))));
    }

    private async Task<string> AskAsync(string tenant, string text)
    {
        var message = app.Message(AppOf(tenant), tenant, Leader, text);
        using var response = await app.DeliverAsync(message, AppOf(tenant), Cancellation);
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode}");

        return app.Channel.Calls.Last(call => call.Path.EndsWith($"/{message["id"]}", StringComparison.Ordinal)).Body.ToJsonString(new System.Text.Json.JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    private async Task<string> ReadAsync(string tenant, string path)
    {
        using var response = await CallAsync(HttpMethod.Get, tenant, path, body: null, version: null);
        Assert.True(response.IsSuccessStatusCode, $"{path}: {response.StatusCode}");

        return await response.Content.ReadAsStringAsync(Cancellation);
    }

    private async Task<HttpResponseMessage> CallAsync(HttpMethod method, string tenant, string path, JsonNode? body, string? version)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.TryAddWithoutValidation("Authorization", Forgery.Bearer(TokenWriter.Sign(app.UserClaims(tenant, AppOf(tenant), Leader), app.Authority.UserKey)));
        if (version is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", version);
        }

        return await app.Http.SendAsync(request, Cancellation);
    }
}
