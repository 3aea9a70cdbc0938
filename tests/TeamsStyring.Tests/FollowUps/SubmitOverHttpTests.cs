using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage;

namespace TeamsStyring.Tests.FollowUps;

/// <summary><c>PUT /api/goals/{id}/follow-ups/{period}</c>, through the door.</summary>
public sealed class SubmitOverHttpTests
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Feature", "S1-22"), Trait("Feature", "S0-28")]
    public async Task An_answer_is_taken_on_top_of_the_version_that_was_read_and_a_stale_one_is_shown_what_stands_now()
    {
        await using var app = await RunningApp.StartAsync("2026-10-05T09:00:00+02:00", "small", folder: null, Token);
        var (goal, person) = await AnyGoalAsync(app, withFigure: true);
        var seen = await VersionAsync(app, goal, person);
        var indicator = await IndicatorAsync(app, goal);

        using (var taken = await PutAsync(app, goal, person, seen, null, Body("OffTrack", indicator, "7,4")))
        {
            Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
            var answer = await taken.Content.ReadFromJsonAsync<JsonNode>(Token);
            Assert.Equal(("OffTrack", "To vakante stillinger.", person), (answer?["achievement"]?.GetValue<string>(), answer?["notAchieved"]?.GetValue<string>(), answer?["by"]?.GetValue<string>()));
            Assert.NotEqual(seen, taken.Headers.ETag?.ToString());
        }

        using var stale = await PutAsync(app, goal, person, seen, null, Body("OnTrack", indicator, "8"));
        Assert.Equal((HttpStatusCode)412, stale.StatusCode);
        Assert.Equal("application/problem+json", stale.Content.Headers.ContentType?.MediaType);
        var problem = await stale.Content.ReadFromJsonAsync<JsonNode>(Token);
        Assert.Equal(("changed-meanwhile", "OffTrack"), (problem?["code"]?.GetValue<string>(), problem?["current"]?["achievement"]?.GetValue<string>()));

        var history = await app.GetAsync($"/api/goals/{goal}", person, Token);
        Assert.Equal(7.4m, history["measurements"]?.AsArray().Last(row => row?["period"]?.GetValue<string>() == "2026-Q3")?["value"]?.GetValue<decimal>());
    }

    [Fact]
    public async Task The_same_key_is_the_same_answer_however_often_it_is_sent()
    {
        await using var app = await RunningApp.StartAsync("2026-10-05T09:00:00+02:00", "small", folder: null, Token);
        var (goal, person) = await AnyGoalAsync(app, withFigure: false);
        var seen = await VersionAsync(app, goal, person);

        using var first = await PutAsync(app, goal, person, seen, "en-nøkkel/1", Body("OnTrack", null, null));
        using var again = await PutAsync(app, goal, person, seen, "en-nøkkel/1", Body("OnTrack", null, null));
        using var other = await PutAsync(app, goal, person, seen, "en-nøkkel/1", Body("AtRisk", null, null));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, (HttpStatusCode)422), (first.StatusCode, again.StatusCode, other.StatusCode));
        Assert.Equal(await first.Content.ReadAsStringAsync(Token), await again.Content.ReadAsStringAsync(Token));
        var history = await app.GetAsync($"/api/goals/{goal}", person, Token);
        Assert.Single(history["followUps"]!.AsArray(), row => row?["period"]?.GetValue<string>() == "2026-Q3");
    }

    [Fact]
    public async Task Two_answers_at_once_on_the_same_version_let_one_through()
    {
        await using var app = await RunningApp.StartAsync("2026-10-05T09:00:00+02:00", "small", folder: null, Token);
        var (goal, person) = await AnyGoalAsync(app, withFigure: false);
        var seen = await VersionAsync(app, goal, person);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(number => PutAsync(app, goal, person, seen, null, Body(number % 2 == 0 ? "OnTrack" : "AtRisk", null, null))));

        Assert.Equal(1, answers.Count(answer => answer.StatusCode == HttpStatusCode.OK));
        Assert.Equal(5, answers.Count(answer => answer.StatusCode == (HttpStatusCode)412));
        Array.ForEach(answers, answer => answer.Dispose());
    }

    [Fact]
    public async Task What_cannot_be_taken_is_refused_with_a_code_and_a_sentence()
    {
        await using var app = await RunningApp.StartAsync("2026-10-05T09:00:00+02:00", "small", folder: null, Token);
        var (goal, person) = await AnyGoalAsync(app, withFigure: true);
        var seen = await VersionAsync(app, goal, person);
        var indicator = await IndicatorAsync(app, goal);
        var stranger = (await app.GetAsync("/local/personas", null, Token)).AsArray().Select(one => one!["id"]!.GetValue<string>())
            .First(one => !MayAnswer(app, goal, one));

        await RefusedAsync(428, "if-match-required", PutAsync(app, goal, person, null, null, Body("OnTrack", null, null)));
        await RefusedAsync(403, "forbidden", PutAsync(app, goal, stranger, null, null, Body("OnTrack", null, null)));
        await RefusedAsync(404, "not-found", PutAsync(app, Guid.CreateVersion7().ToString(), person, seen, null, Body("OnTrack", null, null)));
        await RefusedAsync(404, "not-found", PutAsync(app, "nothing", person, seen, null, Body("OnTrack", null, null)));
        await RefusedAsync(400, "malformed-period", PutAsync(app, goal, person, seen, null, Body("OnTrack", null, null), "2026-Q7"));
        await RefusedAsync(409, "period-not-open", PutAsync(app, goal, person, seen, null, Body("OnTrack", null, null), "2026-Q4"));
        await RefusedAsync(409, "period-not-asked", PutAsync(app, goal, person, seen, null, Body("OnTrack", null, null), "2026-09"));
        await RefusedAsync(409, "period-locked", PutAsync(app, goal, person, seen, null, Body("OnTrack", null, null), "2026-Q1"));
        await RefusedAsync(400, "malformed-json", PutAsync(app, goal, person, seen, null, "{\"achievement\":"));
        await RefusedAsync(400, "malformed-json", PutAsync(app, goal, person, seen, null, "[1]"));
        await RefusedAsync(400, "malformed-json", PutAsync(app, goal, person, seen, null, "null"));
        await RefusedAsync(400, "unknown-value", PutAsync(app, goal, person, seen, null, """{"achievement":"Brilliant"}"""));
        await RefusedAsync(400, "unknown-value", PutAsync(app, goal, person, seen, null, """{"achievement":"NotReported"}"""));
        await RefusedAsync(422, "status-missing", PutAsync(app, goal, person, seen, null, "{}"));
        await RefusedAsync(422, "shortfall-missing", PutAsync(app, goal, person, seen, null, """{"achievement":"OffTrack","causes":["Staffing"]}"""));
        await RefusedAsync(422, "cause-missing", PutAsync(app, goal, person, seen, null, """{"achievement":"AtRisk","notAchieved":"Noe"}"""));
        await RefusedAsync(422, "too-many-causes", PutAsync(app, goal, person, seen, null, """{"achievement":"OnTrack","causes":["Staffing","Absence","Competence","Economy"]}"""));
        await RefusedAsync(422, "figure-unreadable", PutAsync(app, goal, person, seen, null, Body("OnTrack", indicator, "abc")));
        await RefusedAsync(400, "unknown-indicator", PutAsync(app, goal, person, seen, null, Body("OnTrack", Guid.CreateVersion7().ToString(), "1")));
        await RefusedAsync(413, "too-large", PutAsync(app, goal, person, seen, null, $$"""{"achievement":"OnTrack","achieved":"{{new string('a', 300 * 1024)}}"}"""));

        Assert.Equal(seen, await VersionAsync(app, goal, person));
    }

    [Fact]
    public async Task The_controller_corrects_a_locked_period_by_appending_with_a_reason()
    {
        await using var app = await RunningApp.StartAsync("2026-10-05T09:00:00+02:00", "small", folder: null, Token);
        var (goal, _) = await AnyGoalAsync(app, withFigure: false);
        var controller = (await app.GetAsync("/local/personas", null, Token)).AsArray()
            .First(one => one!["roles"]!.AsArray().Any(role => role!.GetValue<string>() == "Controller"))!["id"]!.GetValue<string>();
        var seen = await VersionAsync(app, goal, controller);

        await RefusedAsync(422, "reason-required", PutAsync(app, goal, controller, seen, null, Body("OnTrack", null, null), "2026-Q1"));
        using var taken = await PutAsync(app, goal, controller, seen, null, """{"achievement":"OnTrack","correctionReason":"Feil enhet var regnet med."}""", "2026-Q1");

        var answer = await taken.Content.ReadFromJsonAsync<JsonNode>(Token);
        Assert.Equal(("Correction", "Feil enhet var regnet med.", true), (answer?["origin"]?.GetValue<string>(), answer?["correctionReason"]?.GetValue<string>(), answer?["late"]?.GetValue<bool>()));
    }

    private static string Body(string achievement, string? indicator, string? value)
    {
        var body = new JsonObject { ["achievement"] = achievement };
        if (achievement is "OffTrack" or "AtRisk")
        {
            body["notAchieved"] = "To vakante stillinger.";
            body["causes"] = new JsonArray(new JsonObject { ["cause"] = "Staffing", ["effect"] = "Hindered" });
        }

        if (indicator is not null)
        {
            body["measurements"] = new JsonArray(new JsonObject { ["indicatorId"] = indicator, ["value"] = value });
        }

        return body.ToJsonString();
    }

    private static async Task RefusedAsync(int status, string code, Task<HttpResponseMessage> call)
    {
        using var response = await call;
        var text = await response.Content.ReadAsStringAsync(Token);
        Assert.True(status == (int)response.StatusCode, $"{code}: {(int)response.StatusCode} {text}");
        var problem = JsonNode.Parse(text);
        Assert.Equal(code, problem?["code"]?.GetValue<string>());
        Assert.False(string.IsNullOrWhiteSpace(problem?["detail"]?.GetValue<string>()));
    }

    private static async Task<HttpResponseMessage> PutAsync(RunningApp app, string goal, string person, string? version, string? key, string body, string period = "2026-Q3")
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/api/goals/{goal}/follow-ups/{period}") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("X-Local-Persona", person);
        if (version is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", version);
        }

        if (key is not null)
        {
            request.Headers.TryAddWithoutValidation("Idempotency-Key", Uri.EscapeDataString(key));
        }

        return await app.Http.SendAsync(request, Token);
    }

    private static async Task<string> VersionAsync(RunningApp app, string goal, string person)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/goals/{goal}");
        request.Headers.Add("X-Local-Persona", person);
        using var response = await app.Http.SendAsync(request, Token);

        return response.EnsureSuccessStatusCode().Headers.ETag?.ToString() ?? "";
    }

    // A goal that nobody has answered for the third quarter.
    private static async Task<(string Goal, string Person)> AnyGoalAsync(RunningApp app, bool withFigure)
    {
        await using var copy = Open(app);
        var answered = await copy.FollowUps.Where(row => row.Period == Solsiden.Q3).Select(row => row.Goal).ToListAsync(Token);
        var figures = await copy.Indicators.Where(row => row.Source == IndicatorSource.Manual && row.ExpectedMonths == 0).Select(row => row.Goal).ToListAsync(Token);
        var goals = await copy.Goals.Where(row => row.Year == 2026 && row.Cadence == Cadence.Quarter && row.Kind == GoalKind.Reach && row.Responsible != null).ToListAsync(Token);
        var goal = goals.First(row => !answered.Contains(row.Id) && (!withFigure || figures.Contains(row.Id)));

        return (goal.Id.ToString(), goal.Responsible?.Value ?? "");
    }

    private static async Task<string> IndicatorAsync(RunningApp app, string goal)
    {
        await using var copy = Open(app);
        var id = new GoalId(Guid.Parse(goal));

        return (await copy.Indicators.FirstAsync(row => row.Goal == id && row.Source == IndicatorSource.Manual, Token)).Id.ToString();
    }

    private static bool MayAnswer(RunningApp app, string goal, string person)
    {
        using var copy = Open(app);
        var id = new GoalId(Guid.Parse(goal));
        var row = copy.Goals.First(one => one.Id == id);

        return app.Services.GetRequiredService<App.Access.Callers>().FindAsync(copy, new PersonId(person), Token).GetAwaiter().GetResult()?.MayAnswer(row) ?? false;
    }

    private static WorkingCopy Open(RunningApp app) => app.Services.GetRequiredService<WorkingCopies>().Open(new TenantId("local"));
}
