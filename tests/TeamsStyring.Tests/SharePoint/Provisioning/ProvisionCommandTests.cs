using System.Text.Json.Nodes;
using TeamsStyring.SharePoint.Schema;

namespace TeamsStyring.Tests.SharePoint.Provisioning;

/// <summary>An administrator makes the lists from the command line.</summary>
[Trait("Feature", "N13")]
public sealed class ProvisionCommandTests : IDisposable
{
    private const string Site = "root";

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_first_run_makes_every_list_the_second_changes_nothing_and_what_somebody_took_away_comes_back()
    {
        await using var graph = await WatchedGraph.StartAsync(Now);

        var first = await RunAsync(graph.BaseUrl);
        Assert.Equal(0, first.ExitCode);
        Assert.Equal(ListSchemas.All.Count, first.Output.Split(": laget listen.").Length - 1);
        Assert.Contains("Mål: laget listen.", first.Output, StringComparison.Ordinal);
        Assert.Contains("ingenting ble fjernet.", first.Output, StringComparison.Ordinal);

        graph.Graph.Counts.Reset();
        var second = await RunAsync(graph.BaseUrl);
        Assert.Equal(0, second.ExitCode);
        Assert.Contains("Ferdig. Alt var slik det skal være; ingenting ble endret.", second.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(graph.Exchanges.TakeLast((int)graph.Graph.Counts.Requests), each => each.Call.Method is not "GET");

        using var administrator = await GraphVisitor.AppAsync(graph.Graph, Now);
        var columns = await administrator.GetAsync($"/sites/{Site}/lists/TeamsStyringGoals/columns", Now);
        var dueDate = columns.Value.Single(column => $"{column["name"]}" == "DueDate");
        await administrator.DeleteAsync($"/sites/{Site}/lists/TeamsStyringGoals/columns/{dueDate["id"]}", Now);
        var third = await RunAsync(graph.BaseUrl);
        Assert.Equal(0, third.ExitCode);
        Assert.Contains("Mål: la til kolonnen «Innen».", third.Output, StringComparison.Ordinal);
        Assert.Contains("Ferdig. 1 ting ble laget eller oppdatert; ingenting ble fjernet.", third.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_application_that_is_not_let_in_is_told_which_permission_it_lacks_and_who_gives_it_and_then_goes_on()
    {
        await using var graph = await WatchedGraph.StartAsync(Now);
        using var administrator = await GraphVisitor.AppAsync(graph.Graph, Now);
        await administrator.ControlAsync(HttpMethod.Put, "/applications/teamsstyring", """{"roles":["Sites.Selected"]}""", Now);

        var shutOut = await RunAsync(graph.BaseUrl);
        Assert.Equal(1, shutOut.ExitCode);
        foreach (var word in new[] { $"«{Site}»", "Sites.Selected", "teamsstyring", "Entra", "fullcontrol", $"/sites/{Site}/permissions", "kjør provision igjen" })
        {
            Assert.Contains(word, shutOut.Errors, StringComparison.Ordinal);
        }

        await administrator.PostAsync($"/sites/{Site}/permissions", """{"roles":["write"],"grantedToIdentities":[{"application":{"id":"teamsstyring","displayName":"TeamsStyring"}}]}""", Now);
        var mayWrite = await RunAsync(graph.BaseUrl);
        Assert.Equal(1, mayWrite.ExitCode);
        Assert.Contains("«fullcontrol»", mayWrite.Errors, StringComparison.Ordinal);

        var given = (await administrator.GetAsync($"/sites/{Site}/permissions", Now)).Value.Single();
        await administrator.PatchAsync($"/sites/{Site}/permissions/{given["id"]}", """{"roles":["fullcontrol"]}""", Now);
        var mayMake = await RunAsync(graph.BaseUrl);
        Assert.Equal(0, mayMake.ExitCode);
    }

    [Theory]
    [InlineData("TeamsStyring__SharePoint__SiteId", "kommune.sharepoint.com,1,2", "Vi finner ikke SharePoint-området «kommune.sharepoint.com,1,2»")]
    [InlineData("TeamsStyring__Plans", "Embedded", "Sett TeamsStyring__Plans=SharePoint")]
    [InlineData("TeamsStyring__Graph__BaseUrl", "http://127.0.0.1:9/v1.0", "Microsoft Graph svarer ikke.")]
    [InlineData("TeamsStyring__Graph__BaseUrl", "https://graph.microsoft.com", "TeamsStyring__Graph__BaseUrl")]
    public async Task What_is_set_wrongly_is_said_in_a_sentence(string setting, string value, string sentence)
    {
        await using var graph = await WatchedGraph.StartAsync(Now);

        var run = await RunAsync(graph.BaseUrl, (setting, value));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(sentence, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_that_has_ended_is_said_with_where_to_make_another()
    {
        await using var graph = await WatchedGraph.StartAsync(Now);
        using var administrator = await GraphVisitor.AppAsync(graph.Graph, Now);
        await administrator.ControlAsync(HttpMethod.Put, "/applications/teamsstyring", """{"secretExpired":true}""", Now);

        var run = await RunAsync(graph.BaseUrl);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Certificates & secrets", run.Errors, StringComparison.Ordinal);
    }

    private Task<(int ExitCode, string Output, string Errors)> RunAsync(string graph, params (string Name, string Value)[] settings)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["TeamsStyring__Plans"] = "SharePoint",
            ["TeamsStyring__Graph__BaseUrl"] = graph,
            ["TeamsStyring__SharePoint__UnitsPerMinute"] = "100000",
        };
        foreach (var (name, value) in settings)
        {
            all[name] = value;
        }

        return ProgramRun.RunAsync(_folder.Path, all, ["provision"], Now);
    }
}
