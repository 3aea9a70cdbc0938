using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeamsStyring.DevTools.Sample;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Conversations;
using TeamsStyring.Tests.Contract;

namespace TeamsStyring.Tests.Conversations;

public sealed class InstalledTests(OctoberMorning morning) : IClassFixture<OctoberMorning>
{
    private const string Team = "19:team@thread.tacv2";
    private static readonly string Principal = SampleMunicipality.FirstPersona.Value;

    private RunningApp App => morning.App;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_installs_the_app_is_told_in_four_lines_what_it_does_and_once_only()
    {
        await using var teams = await ChannelStub.StartAsync(Cancellation);
        var user = new TeamsUser(App.Http, "ny.ansatt", teams.ServiceUrl, "a:ny");

        using var added = await user.ChangeAsync(activity => activity["membersAdded"] = new JsonArray(Account(TeamsUser.Bot), Account("29:ny.ansatt")), Cancellation);
        using var installed = await user.InstallAsync("Add", Cancellation);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (added.StatusCode, installed.StatusCode));
        var card = CardOf(Assert.Single(teams.Messages));
        Assert.Equal(4, Elements(card, "TextBlock").Count());
        Assert.Equal(3, Elements(card, "Action.Execute").Count());
    }

    [Fact]
    public async Task What_the_welcome_offers_to_press_is_answered()
    {
        await using var teams = await ChannelStub.StartAsync(Cancellation);
        var user = new TeamsUser(App.Http, Principal, teams.ServiceUrl, "a:kari");
        using var installed = await user.InstallAsync("add", Cancellation);
        var card = CardOf(Assert.Single(teams.Messages));

        var answer = await user.PressAsync(card, "question/ask", null, Cancellation);

        Assert.Contains("Svar innen frist", TeamsUser.Words(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_upgrade_of_the_app_disturbs_nobody()
    {
        await using var teams = await ChannelStub.StartAsync(Cancellation);

        using var upgraded = await new TeamsUser(App.Http, "oppgradert", teams.ServiceUrl, "a:o").InstallAsync("add-upgrade", Cancellation);

        Assert.Equal(HttpStatusCode.OK, upgraded.StatusCode);
        Assert.Empty(teams.Messages);
        Assert.NotNull(await FindAsync("oppgradert"));
    }

    [Fact]
    public async Task Where_somebody_is_reached_is_known_after_a_message_follows_changes_and_is_erased_with_the_app()
    {
        await using var teams = await ChannelStub.StartAsync(Cancellation);
        var user = new TeamsUser(App.Http, "per.flytter", teams.ServiceUrl, "a:per");

        using var said = await user.SayAsync("hei", Cancellation);
        Assert.Equal(("29:per.flytter", "a:per", true), await FindAsync("per.flytter") is { } first ? (first.ChannelUserId, first.ConversationId, first.ServiceUrlVerified) : default);
        using var again = await user.In("a:per-ny").SayAsync("hei", Cancellation);
        Assert.Equal("a:per-ny", (await FindAsync("per.flytter"))?.ConversationId);
        using var removed = await user.In("a:per-ny").InstallAsync("remove", Cancellation);

        Assert.Equal(HttpStatusCode.OK, removed.StatusCode);
        Assert.Null(await FindAsync("per.flytter"));
    }

    [Fact]
    public async Task Somebody_whom_Teams_says_is_gone_is_forgotten()
    {
        await using var teams = await ChannelStub.StartAsync(Cancellation);
        var user = new TeamsUser(App.Http, "slettet", teams.ServiceUrl, "a:s");
        using var said = await user.SayAsync("hei", Cancellation);

        using var gone = await user.ChangeAsync(activity => activity["membersRemoved"] = new JsonArray(Account("29:slettet")), Cancellation);

        Assert.Null(await FindAsync("slettet"));
    }

    [Fact]
    public async Task A_team_is_known_by_its_newest_name_and_forgotten_when_the_bot_leaves()
    {
        await using var teams = await ChannelStub.StartAsync(Cancellation);
        var user = new TeamsUser(App.Http, Principal, teams.ServiceUrl, Team);
        using var added = await user.ChangeAsync(
            activity =>
            {
                activity["membersAdded"] = new JsonArray(Account(TeamsUser.Bot));
                activity["channelData"] = InTeam("Fjordvik ungdomsskole", "teamMemberAdded");
            },
            Cancellation);
        Assert.Contains("Fjordvik ungdomsskole", TeamsUser.Words(CardOf(Assert.Single(teams.Messages))), StringComparison.Ordinal);

        using var renamed = await user.ChangeAsync(activity => activity["channelData"] = InTeam("Lærerværelset", "teamRenamed"), Cancellation);
        Assert.Equal("Lærerværelset", (await FindTeamAsync())?.TeamName);
        foreach (var passing in (string[])["teamArchived", "teamunarchived", "teamrestored", "channelCreated", "channelRestored", "teamMemberRemoved", "noeNytt"])
        {
            using var heard = await user.ChangeAsync(activity => activity["channelData"] = InTeam("Lærerværelset", passing), Cancellation);
            Assert.Equal(HttpStatusCode.OK, heard.StatusCode);
        }

        using var deleted = await user.ChangeAsync(activity => activity["channelData"] = InTeam("Lærerværelset", "teamdeleted"), Cancellation);
        Assert.Null(await FindTeamAsync());
        Assert.Single(teams.Messages);
    }

    [Theory]
    [InlineData("messageReaction")]
    [InlineData("messageUpdate")]
    [InlineData("messageDelete")]
    [InlineData("typing")]
    public async Task Reactions_edits_and_the_like_are_taken_without_a_word(string type)
    {
        await using var teams = await ChannelStub.StartAsync(Cancellation);
        var user = new TeamsUser(App.Http, Principal, teams.ServiceUrl, "a:r");

        using var heard = await user.SendAsync(user.Activity(type), Cancellation);

        Assert.Equal(HttpStatusCode.OK, heard.StatusCode);
        Assert.Empty(teams.Messages);
    }

    [Theory]
    [InlineData("application/search", HttpStatusCode.NotImplemented)]
    [InlineData("signin/verifyState", HttpStatusCode.NotImplemented)]
    [InlineData("fileConsent/invoke", HttpStatusCode.NotImplemented)]
    [InlineData("nobodysInvoke", HttpStatusCode.NotImplemented)]
    [InlineData("adaptiveCard/action", HttpStatusCode.BadRequest)]
    public async Task An_invoke_that_is_not_answered_says_so_by_its_status(string name, HttpStatusCode expected)
    {
        var user = new TeamsUser(App.Http, Principal, "http://127.0.0.1:1/", "a:i");

        using var invoked = await user.SendAsync(user.Invoke(name, new JsonArray(7)), Cancellation);

        Assert.Equal(expected, invoked.StatusCode);
    }

    private static JsonObject Account(string id) => new() { ["id"] = id };

    private static JsonObject InTeam(string name, string happened) => new()
    {
        ["eventType"] = happened,
        ["team"] = new JsonObject { ["id"] = Team, ["name"] = name },
        ["channel"] = new JsonObject { ["id"] = Team },
    };

    private static JsonNode CardOf(JsonNode message) => message["attachments"]?[0]?["content"] ?? throw new InvalidOperationException("No card.");

    private static IEnumerable<JsonNode> Elements(JsonNode? node, string type) => node switch
    {
        JsonObject item => item.SelectMany(pair => pair.Key is "fallback" ? [] : Elements(pair.Value, type)).Concat(item["type"]?.GetValue<string>() == type ? [item] : []),
        JsonArray items => items.SelectMany(child => Elements(child, type)),
        _ => [],
    };

    private async Task<PersonConversation?> FindAsync(string person)
    {
        await using var copy = Open();
        var id = new PersonId(person);

        return await copy.Conversations.FirstOrDefaultAsync(row => row.Person == id, Cancellation);
    }

    private async Task<SharedConversation?> FindTeamAsync()
    {
        await using var copy = Open();

        return await copy.SharedConversations.FirstOrDefaultAsync(row => row.TeamId == Team, Cancellation);
    }

    private WorkingCopy Open() => App.Services.GetRequiredService<WorkingCopies>().Open(new TenantId("local"));
}
