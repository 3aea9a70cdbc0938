using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace TeamsStyring.Tests.Contract;

/// <summary>What no honest client sends. Every time the answer is a sentence, and what was there stands.</summary>
public sealed class HostileInputTests(OctoberMorning morning) : IClassFixture<OctoberMorning>
{
    private const string Person = "hakon.bergtun";

    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("PUT", "/local/clock", """{"now":"0001-01-01"}""", "malformed-instant")]
    [InlineData("POST", $"/local/chats/{Person}/messages", "{}", "malformed-request")]
    [InlineData("POST", $"/local/chats/{Person}/messages", """{"text":null}""", "malformed-request")]
    public async Task Half_a_request_is_refused_with_a_sentence(string method, string door, string body, string code)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), door) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        using var response = await morning.App.Http.SendAsync(request, Token);

        Assert.Equal((HttpStatusCode.BadRequest, code), await ReadAsync(response));
    }

    [Fact]
    public async Task The_chats_that_stand_in_for_Teams_refuse_what_is_no_activity()
    {
        using var content = new StringContent("[]", Encoding.UTF8, "application/json");
        using var response = await morning.App.Http.PostAsync(new Uri($"/local/connector/v3/conversations/local-chat:{Person}/activities", UriKind.Relative), content, Token);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("BadSyntax", (await response.Content.ReadFromJsonAsync<JsonNode>(Token))?["error"]?["code"]?.GetValue<string>());
    }

    [Theory]
    [InlineData("""{"achievement":"OnTrack","measurements":[null]}""", HttpStatusCode.BadRequest, "malformed-value")]
    [InlineData("""{"achievement":"OnTrack","decisions":[null]}""", HttpStatusCode.BadRequest, "malformed-value")]
    [InlineData("""{"achievement":"OnTrack","measurements":[{"indicatorId":"INDICATOR","value":1},{"indicatorId":"INDICATOR","value":2}]}""", HttpStatusCode.BadRequest, "said-twice")]
    [InlineData("""{"achievement":"OnTrack","decisions":[{"initiativeId":"INITIATIVE","decision":"Continue"},{"initiativeId":"INITIATIVE","decision":"End","reason":"x"}]}""", HttpStatusCode.BadRequest, "said-twice")]
    [InlineData("""{"achievement":"OnTrack","decisions":[{"initiativeId":"INITIATIVE","decision":"Postpone","reason":"x","newDue":"0001-01-01"}]}""", HttpStatusCode.UnprocessableEntity, "date-unreadable")]
    [InlineData("""{"achievement":"OnTrack","decisions":[{"initiativeId":"INITIATIVE","decision":"Postpone","reason":"x","newDue":"9999-12-31"}]}""", HttpStatusCode.UnprocessableEntity, "date-unreadable")]
    public async Task An_answer_that_makes_no_sense_is_not_taken(string body, HttpStatusCode status, string code)
    {
        var plans = await morning.App.GetAsync("/api/plans?year=2026", Person, Token);
        var goal = plans.AsArray().SelectMany(plan => plan?["goals"]?.AsArray() ?? [])
            .First(goal => goal?["responsible"]?.GetValue<string>() == Person && goal["indicators"]?.AsArray().Count > 0 && OpenInitiative(goal) is not null) ?? new JsonObject();
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/api/goals/{goal["id"]}/follow-ups/2026-Q3");
        request.Headers.Add("X-Local-Persona", Person);
        request.Headers.TryAddWithoutValidation("If-Match", "*");
        request.Content = new StringContent(
            body.Replace("INDICATOR", $"{goal["indicators"]?[0]?["id"]}", StringComparison.Ordinal).Replace("INITIATIVE", $"{OpenInitiative(goal)?["id"]}", StringComparison.Ordinal),
            Encoding.UTF8,
            "application/json");
        using var response = await morning.App.Http.SendAsync(request, Token);

        Assert.Equal((status, code), await ReadAsync(response));
        Assert.DoesNotContain((await morning.App.GetAsync($"/api/goals/{goal["id"]}", Person, Token))["followUps"]?.AsArray() ?? [], answer => answer?["period"]?.GetValue<string>() is "2026-Q3");
    }

    [Fact]
    public async Task Signs_that_nobody_types_do_not_travel_on()
    {
        const string Leader = "solveig.myrhaug";
        var plans = await morning.App.GetAsync("/api/plans?year=2026", Leader, Token);
        var goal = plans.AsArray().SelectMany(plan => plan?["goals"]?.AsArray() ?? []).First(goal => goal?["responsible"]?.GetValue<string>() == Leader);
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/api/goals/{goal?["id"]}/follow-ups/2026-Q3");
        request.Headers.Add("X-Local-Persona", Leader);
        request.Headers.TryAddWithoutValidation("If-Match", "*");
        request.Content = JsonContent.Create(new JsonObject { ["achievement"] = "OnTrack", ["achieved"] = "Alle\u0000 svarte\u001b.\nTakk!" });
        using var response = await morning.App.Http.SendAsync(request, Token);

        Assert.Equal("Alle svarte.\nTakk!", (await response.Content.ReadFromJsonAsync<JsonNode>(Token))?["achieved"]?.GetValue<string>());
    }

    private static JsonNode? OpenInitiative(JsonNode goal)
        => goal["initiatives"]?.AsArray().FirstOrDefault(initiative => initiative?["status"]?.GetValue<string>() is "InProgress" or "Delayed");

    private static async Task<(HttpStatusCode Status, string Code)> ReadAsync(HttpResponseMessage response)
    {
        var problem = await response.Content.ReadFromJsonAsync<JsonNode>(Token);
        Assert.False(string.IsNullOrWhiteSpace(problem?["detail"]?.GetValue<string>()), $"{problem}");

        return (response.StatusCode, problem?["code"]?.GetValue<string>() ?? "");
    }
}
