using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using TeamsStyring.SharePoint.Graph;
using TeamsStyring.SharePoint.Rounds;
using TeamsStyring.Storage.Lists;
using TeamsStyring.Tests.SharePoint.Graph;

namespace TeamsStyring.Tests.SharePoint.Rounds;

/// <summary>People work on whatever is wrong with the lists; what is wrong is said, and nothing is lost.</summary>
[Trait("Feature", "N13")]
public sealed class BadConfigurationTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_site_that_is_not_there()
    {
        await using var kommune = await KeptKommune.StartAsync("kommune.sharepoint.com,1,2", provisions: true, KommuneSite.Brief, Now);

        Assert.Equal(SiteTrouble.SiteNotFound, (await kommune.TurnAsync(Now)).Trouble);
    }

    [Fact]
    public async Task A_site_that_does_not_let_us_in_until_it_does()
    {
        await using var kommune = await KeptKommune.StartAsync(Now);
        await kommune.SettleAsync(Now);
        await kommune.Graph.LetInAsync(new JsonObject { ["roles"] = new JsonArray("Sites.Selected") }, Now);
        await kommune.Graph.OrderAsync(new JsonObject { ["expireTokens"] = true }, Now);
        await ChangeAsync(kommune);

        Assert.Equal(SiteTrouble.NotPermitted, (await kommune.TurnAsync(Now)).Trouble);
        Assert.NotEqual(0, kommune.Round.Owed.Rows);

        await kommune.Graph.LetInAsync(new JsonObject { ["roles"] = new JsonArray("Sites.ReadWrite.All") }, Now);
        await kommune.Graph.OrderAsync(new JsonObject { ["expireTokens"] = true }, Now);
        await kommune.SettleAsync(Now);
        await kommune.AgreeAsync(Now);
    }

    [Fact]
    public async Task Lists_that_were_never_made()
    {
        await using var kommune = await KeptKommune.StartAsync("root", provisions: false, KommuneSite.Brief, Now);

        var condition = await kommune.TurnAsync(Now);

        Assert.Equal((SiteTrouble.ListsMissing, 14), (condition.Trouble, condition.Missing.Count));
        await using var copy = kommune.Copy();
        Assert.False(await copy.OwedWrites.AnyAsync(Now));
    }

    [Fact]
    public async Task A_list_that_somebody_deleted_does_not_keep_the_others_from_theirs()
    {
        await using var kommune = await KeptKommune.StartAsync("root", provisions: false, KommuneSite.Brief, Now);
        await kommune.Graph.ProvisionAsync([], Now);
        await kommune.SettleAsync(Now);
        await kommune.Graph.Calls.Client.Sites["root"].Lists["TeamsStyringPlans"].DeleteAsync(cancellationToken: Now);
        kommune.Restart();
        await ChangeAsync(kommune);

        var condition = await kommune.TurnAsync(Now);

        Assert.Equal((SiteTrouble.ListsMissing, PlanList.Plans), (condition.Trouble, Assert.Single(condition.Missing)));
        Assert.Contains((await kommune.ItemsAsync(PlanList.Units, Now)).Values, item => $"{item.Fields["Nicknames"]}" == "sola");

        await kommune.Graph.ProvisionAsync([], Now);
        kommune.Restart();
        await kommune.SettleAsync(Now);
        await kommune.AgreeAsync(Now);
    }

    [Fact]
    public async Task A_secret_that_has_ended()
    {
        await using var kommune = await KeptKommune.StartAsync(Now);
        await kommune.Graph.LetInAsync(new JsonObject { ["secretExpired"] = true }, Now);

        Assert.Equal(SiteTrouble.NoToken, (await kommune.TurnAsync(Now)).Trouble);
    }

    [Fact]
    public async Task A_Graph_that_does_not_answer()
    {
        await using var kommune = await KeptKommune.StartAsync("root", provisions: true, KommuneSite.Brief with { Attempts = 1 }, Now);
        await kommune.Graph.OrderAsync(new JsonObject { ["fail"] = 1 }, Now);

        Assert.Equal(SiteTrouble.GraphAway, (await kommune.TurnAsync(Now)).Trouble);
    }

    [Fact]
    public async Task A_SharePoint_that_asks_for_a_long_rest()
    {
        await using var kommune = await KeptKommune.StartAsync("root", provisions: true, new GraphPatience(TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(1), 1), Now);
        await kommune.Graph.OrderAsync(new JsonObject { ["throttle"] = 1, ["retryAfter"] = 300 }, Now);

        var condition = await kommune.TurnAsync(Now);

        Assert.Equal(SiteTrouble.Resting, condition.Trouble);
        Assert.InRange(condition.Until ?? default, TimeProvider.System.GetUtcNow().AddMinutes(4), TimeProvider.System.GetUtcNow().AddMinutes(6));
    }

    private static async Task ChangeAsync(KeptKommune kommune)
    {
        await using var copy = kommune.Copy();
        await copy.Units.ExecuteUpdateAsync(row => row.SetProperty(one => one.Nicknames, "sola"), Now);
    }
}
