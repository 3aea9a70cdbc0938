using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeamsStyring.App.Access;
using TeamsStyring.App.Local;
using TeamsStyring.DevTools.Sample;
using TeamsStyring.Storage;
using TeamsStyring.Tests.Contract;

namespace TeamsStyring.Tests.SharePoint.Rounds;

/// <summary>Nobody waits for SharePoint, and whoever writes while its lists lag is told that they do.</summary>
[Trait("Feature", "N13")]
public sealed class ListsBehindTests
{
    private const string Behind = "Listene i SharePoint ligger litt etter";

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_written_in_the_chat_says_that_the_lists_are_behind_when_they_are()
    {
        await using var graph = await WatchedGraph.StartAsync(Now);
        graph.Graph.Meter.Limit = 1_000_000;
        await using var app = await RunningApp.StartAsync(
            "2026-10-05T09:00:00+02:00",
            "small",
            folder: null,
            ["--TeamsStyring:Plans=SharePoint", $"--TeamsStyring:Graph:BaseUrl={graph.BaseUrl}", "--TeamsStyring:SharePoint:GatherSeconds=0", "--TeamsStyring:SharePoint:UnitsPerMinute=100000"],
            Now);
        var (persona, goal) = await OwnGoalAsync(app);
        var chat = new Chat(app.Http, persona);
        while ((await app.GetAsync("/api/lists", "ragnhild.asmo", Now))["lists"]?[13]?["pulledAt"] is null)
        {
            await Task.Delay(200, Now);
        }

        Assert.DoesNotContain(Behind, await SaveAsync(chat, $"sett mål {goal} til noe bak"), StringComparison.Ordinal);

        using var administrator = await GraphVisitor.AppAsync(graph.Graph, Now);
        await administrator.ControlAsync(HttpMethod.Put, "/faults", new JsonObject { ["fail"] = 1 }.ToJsonString(), Now);
        await SaveAsync(chat, $"sett mål {goal} til ikke oppnådd");
        await WaitAnHourAsync(app);

        Assert.Contains(Behind, await SaveAsync(chat, $"sett mål {goal} til noe bak"), StringComparison.Ordinal);
        await chat.SayAsync("angre", Now);
        var undo = (await chat.CardsAsync(Now))[^1];
        Assert.Contains(Behind, (await chat.PressAsync(undo, "record/undo", Now)).Text, StringComparison.Ordinal);
    }

    /// <summary>What is owed has been owed for an hour.</summary>
    private static async Task WaitAnHourAsync(RunningApp app)
    {
        while (!app.Services.GetRequiredService<ListsAreBehind>()(LocalTenant.Id))
        {
            await using var copy = app.Services.GetRequiredService<WorkingCopies>().Open(LocalTenant.Id);
            DateTimeOffset? since = TimeProvider.System.GetUtcNow().AddHours(-1);
            await copy.OwedWrites.ExecuteUpdateAsync(owed => owed.SetProperty(one => one.Since, since), Now);
            await Task.Delay(200, Now);
        }
    }

    private static async Task<string> SaveAsync(Chat chat, string text)
    {
        await chat.SayAsync(text, Now);
        var card = (await chat.CardsAsync(Now))[^1];
        if (card.Inputs.Count > 0)
        {
            card.Type("written", "Vi mangler folk.").Type("cause", "Staffing");
        }

        var saved = await chat.PressAsync(card, "record/save", Now);
        Assert.Contains("Lagret. Takk!", saved.Text, StringComparison.Ordinal);

        return saved.Text;
    }

    private static async Task<(string Persona, string Number)> OwnGoalAsync(RunningApp app)
    {
        var principal = SampleMunicipality.FirstPersona.Value;
        var plans = await app.GetAsync("/api/plans?year=2026", principal, Now);
        var goal = plans.AsArray().SelectMany(plan => plan?["goals"]?.AsArray() ?? []).First(goal => $"{goal?["responsible"]}" == principal);

        return (principal, $"{goal?["number"]}");
    }
}
