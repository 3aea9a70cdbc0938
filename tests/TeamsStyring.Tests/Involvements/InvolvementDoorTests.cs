using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage;
using TeamsStyring.Tests.FollowUps;

namespace TeamsStyring.Tests.Involvements;

/// <summary>From an answer over HTTP to the leader's chat and back, through the doors alone.</summary>
public sealed class InvolvementDoorTests
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Feature", "S1-33")]
    public async Task A_unit_that_is_asked_answers_in_the_chat_and_the_answer_stands_in_the_goal_s_history()
    {
        await using var app = await RunningApp.StartAsync("2026-10-05T09:00:00+02:00", "small", folder: null, Token);
        var (goal, unit, leader) = await SituationAsync(app);
        var responsible = goal.Responsible?.Value ?? "";

        using (var request = new HttpRequestMessage(HttpMethod.Put, $"/api/goals/{goal.Id}/follow-ups/2026-Q3"))
        {
            request.Headers.Add("X-Local-Persona", responsible);
            request.Headers.TryAddWithoutValidation("If-Match", "*");
            request.Content = JsonContent.Create(new JsonObject { ["achievement"] = "OnTrack", ["needs"] = "Hjelp med gjerdet", ["involve"] = new JsonArray(unit.ToString()) });
            using var response = await app.Http.SendAsync(request, Token);
            response.EnsureSuccessStatusCode();
        }

        var asked = (await app.GetAsync($"/local/chats/{leader}/messages", null, Token)).AsArray()[^1]!;
        var card = new CardInHand(asked["attachments"]![0]!["content"]!);
        Assert.Contains("«Hjelp med gjerdet»", card.Text, StringComparison.Ordinal);
        var (verb, data) = card.Type("comment", "Torsdag passer.").Press("involvement/answer");
        await app.PressAsync(leader, asked["id"]!.GetValue<string>(), verb, data, Token);

        var told = (await app.GetAsync($"/local/chats/{responsible}/messages", null, Token)).AsArray()[^1]!;
        Assert.Contains("«Torsdag passer.»", new CardInHand(told["attachments"]![0]!["content"]!).Text, StringComparison.Ordinal);
        var history = await app.GetAsync($"/api/goals/{goal.Id}", responsible, Token);
        var involvement = Assert.Single(history["involvements"]!.AsArray());
        Assert.Equal(("Accepted", "Torsdag passer.", leader), (involvement!["answer"]!.GetValue<string>(), involvement["comment"]!.GetValue<string>(), involvement["leader"]!.GetValue<string>()));
        Assert.Single((await app.GetAsync("/api/involvements?answer=Accepted&period=2026-Q3", leader, Token)).AsArray());
    }

    private static async Task<(Goal Goal, UnitId Unit, string Leader)> SituationAsync(RunningApp app)
    {
        await using var copy = app.Services.GetRequiredService<WorkingCopies>().Open(new TenantId("local"));
        var goal = await copy.Goals.FirstAsync(row => row.Year == 2026 && row.Responsible != null && row.Kind == GoalKind.Reach, Token);
        var unit = await copy.Units.FirstAsync(row => row.Id != goal.Unit && row.Leader != null && row.Leader != goal.Responsible, Token);

        return (goal, unit.Id, unit.Leader?.Value ?? "");
    }
}
