using System.Text.Json.Nodes;
using TeamsStyring.Tests.Contract;

namespace TeamsStyring.Tests.Handovers;

/// <summary>«Ikke mitt mål» through the doors alone: from the card to where leaders and controllers see it.</summary>
public sealed class HandoverDoorTests(OctoberMorning morning) : IClassFixture<OctoberMorning>
{
    private const string Responsible = "marit.solvoll";

    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_goal_that_is_not_mine_says_so_to_its_leaders_and_the_controller_and_to_nobody_else()
    {
        var goal = await SayNotMineAsync();

        foreach (var reader in (string[])[Responsible, "kjersti.lyngvaer", "ragnhild.asmo"])
        {
            var said = Assert.Single((await morning.App.GetAsync($"/api/goals/{goal}", reader, Token))["handovers"]!.AsArray());
            Assert.Equal(("Marit Solvoll", "Waiting", "FAU har det nå"), (Text(said, "byName"), Text(said, "state"), Text(said, "comment")));
            var missing = await morning.App.GetAsync("/api/not-reported?period=2026-Q3&top=100", reader, Token);
            Assert.Equal(goal, Text(Assert.Single(missing["goals"]!.AsArray(), one => one!["notMine"]!.GetValue<bool>()), "id"));
        }

        Assert.Empty((await morning.App.GetAsync($"/api/goals/{goal}", "nora.bekkelid", Token))["handovers"]!.AsArray());
    }

    private static string Text(JsonNode? node, string name) => node?[name]?.GetValue<string>() ?? "";

    private async Task<string> SayNotMineAsync()
    {
        var chat = new Chat(morning.App.Http, Responsible);
        var card = (await chat.CardsAsync(Token)).Single();
        var asked = await chat.PressAsync(card, "followUp/notMine", Token);
        var goals = await morning.App.GetAsync("/api/plans?year=2026", Responsible, Token);
        var goal = goals.AsArray().SelectMany(plan => plan!["goals"]!.AsArray()).First(goal => Text(goal, "responsible") == Responsible);
        await chat.PressAsync(asked.Type("goals", Text(goal, "id")).Type("comment", "FAU har det nå"), "followUp/handOver", Token);

        return Text(goal, "id");
    }
}
