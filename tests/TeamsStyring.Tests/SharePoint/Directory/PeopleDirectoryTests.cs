using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TeamsStyring.App.Local;
using TeamsStyring.BotProtocol.Trust;
using TeamsStyring.SharePoint.Directory;
using TeamsStyring.SharePoint.Graph;

namespace TeamsStyring.Tests.SharePoint.Directory;

/// <summary>The kommune's directory as Graph shows it; the contract watches that nothing is asked that Graph does not know.</summary>
[Trait("Feature", "S0-41")]
public sealed class PeopleDirectoryTests
{
    private const string Picture = "/9j/4AAQ";

    private static readonly DirectoryUser Kari = new("00000000-0000-4000-8000-000000000001", "Kari O'Berg", "rektor", "Oppvekst", "nn-NO");
    private static readonly DirectoryUser Per = new("00000000-0000-4000-8000-000000000002", "Per Kåre Vik", "", "", "");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Those_who_work_in_the_kommune_are_found_and_guests_and_closed_accounts_are_not()
    {
        await using var graph = await StartAsync();
        await AskAsync(graph, async directory =>
        {
            Assert.Equal([Kari, Per], (await ToldAsync(directory.SearchAsync("k", 20, Cancellation))).OrderBy(user => user.Id, StringComparer.Ordinal));
            Assert.Equal([Per], await ToldAsync(directory.SearchAsync("vik \"per", 20, Cancellation)));
            Assert.Equal([Kari], await ToldAsync(directory.FindNamedAsync(Kari.Name, Cancellation)));
            Assert.Equal([Kari, Per], (await ToldAsync(directory.ReadMembersAsync("team-1", Cancellation))).OrderBy(user => user.Id, StringComparer.Ordinal));
            Assert.Equal(Kari, await ToldAsync(directory.FindAsync(Kari.Id, Cancellation)));
            Assert.Equal(Kari, await ToldAsync(directory.FindManagerAsync(Per.Id, Cancellation)));
            Assert.IsType<GraphFault.NotFound>((await directory.FindAsync("00000000-0000-4000-8000-000000000003", Cancellation)).Fault);
            Assert.IsType<GraphFault.NotFound>((await directory.FindManagerAsync(Kari.Id, Cancellation)).Fault);
            Assert.Equal(Convert.FromBase64String(Picture), await ToldAsync(directory.ReadPhotoAsync(Kari.Id, Cancellation)));
            Assert.IsType<GraphFault.NotFound>((await directory.ReadPhotoAsync(Per.Id, Cancellation)).Fault);
        });
    }

    [Fact]
    public async Task Without_the_permission_it_says_so()
    {
        await using var graph = await StartAsync();
        await OrderAsync(graph, "applications/teamsstyring", new JsonObject { ["roles"] = new JsonArray("Sites.Selected") });

        await AskAsync(graph, async directory => Assert.IsType<GraphFault.NotPermitted>((await directory.SearchAsync("kari", 20, Cancellation)).Fault));
    }

    private static async Task<WatchedGraph> StartAsync()
    {
        var graph = await WatchedGraph.StartAsync(Cancellation);
        await OrderAsync(graph, "users", new JsonArray(
            User(Kari.Id, Kari.Name, "Member", isEnabled: true, ("jobTitle", Kari.Title), ("department", Kari.Department), ("preferredLanguage", Kari.Language), ("photo", Picture)),
            User(Per.Id, Per.Name, "Member", isEnabled: true, ("manager", Kari.Id)),
            User("00000000-0000-4000-8000-000000000003", "Karl Gjest", "Guest", isEnabled: true),
            User("00000000-0000-4000-8000-000000000004", "Kristin Sluttet", "Member", isEnabled: false)));
        await OrderAsync(graph, "teams/team-1", new JsonArray(Kari.Id, Per.Id, "00000000-0000-4000-8000-000000000003"));

        return graph;
    }

    private static JsonObject User(string id, string name, string type, bool isEnabled, params (string Property, string Value)[] more)
    {
        var user = new JsonObject { ["id"] = id, ["displayName"] = name, ["userType"] = type, ["accountEnabled"] = isEnabled };
        foreach (var (property, value) in more)
        {
            user[property] = value;
        }

        return user;
    }

    private static async Task OrderAsync(WatchedGraph graph, string path, JsonNode order)
    {
        using var control = new HttpClient { BaseAddress = new Uri(graph.Graph.Address) };
        using var response = await control.PutAsJsonAsync($"/_emulator/{path}", order, Cancellation);
        response.EnsureSuccessStatusCode();
    }

    private static async Task AskAsync(WatchedGraph graph, Func<PeopleDirectory, Task> ask)
    {
        using var credential = new LoopbackCredential(new Uri(graph.BaseUrl), TimeProvider.System);
        using var pace = new GraphPace(TimeProvider.System, GraphPace.SmallestAllowance);
        var tokens = new BotTokens(_ => credential, TimeProvider.System);
        var somebody = new BotRegistration("teamsstyring", "local");
        using var calls = new GraphCalls(
            new Uri(graph.BaseUrl),
            new GraphTokens(cancellationToken => tokens.ReadAsync(somebody, GraphCalls.Scope, cancellationToken), () => tokens.Forget(somebody, GraphCalls.Scope)),
            pace,
            new GraphPatience(TimeSpan.FromSeconds(20), TimeSpan.Zero, 1),
            TimeProvider.System);

        await ask(new PeopleDirectory(calls));
    }

    private static async Task<T> ToldAsync<T>(Task<GraphAnswer<T>> asked)
        where T : class
        => (await asked).Is(out var told, out var fault) ? told : throw new InvalidOperationException($"{fault}");
}
