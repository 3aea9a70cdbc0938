using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeamsStyring.App.Conversations;
using TeamsStyring.BotProtocol.Connector;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;

namespace TeamsStyring.Tests.Trust;

/// <summary>Whoever has never met the bot is given the app through Graph, and otherwise stands in the list with the reason.</summary>
public sealed class InstallTests(TeamsApp app) : IClassFixture<TeamsApp>
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private readonly PersonId _person = new($"person-{Guid.CreateVersion7()}");

    [Fact]
    public async Task A_person_without_the_app_is_given_it_and_gets_the_message_and_the_next_one_goes_straight_out()
    {
        var graphCalls = app.Graph.Calls.Count;
        Assert.IsType<SendOutcome.Sent>(await SendAsync());
        Assert.IsType<SendOutcome.Sent>(await SendAsync());

        var calls = app.Graph.Calls.Skip(graphCalls).Where(call => call.Call.Contains(_person.Value, StringComparison.Ordinal)).ToList();
        Assert.Equal(
            ["GET /v1.0/users/X/teamwork/installedApps", "POST /v1.0/users/X/teamwork/installedApps", "GET /v1.0/users/X/teamwork/installedApps", "GET /v1.0/users/X/teamwork/installedApps/installation-X/chat"],
            calls.Select(call => call.Call.Replace(_person.Value, "X", StringComparison.Ordinal)));
        Assert.All(calls, call => Assert.Equal($"Bearer {LoopbackIdentity.TokenFor(TeamsApp.FirstApp, "https://graph.microsoft.com")}", call.Authorization));
        var sent = app.Channel.Calls.Where(call => call.Method is "POST" && call.Path.Contains(_person.Value, StringComparison.Ordinal)).ToList();
        Assert.Equal(2, sent.Count);
        Assert.All(sent, call => Assert.Equal($"29:{_person}", call.Body["recipient"]?["id"]?.GetValue<string>()));
    }

    [Theory]
    [InlineData("POST /v1.0/users", 403, SendRefusal.InstallNotPermitted)]
    [InlineData("GET /v1.0/appCatalogs", 403, SendRefusal.InstallNotPermitted)]
    [InlineData("GET /v1.0/users", 404, SendRefusal.NoSuchPerson)]
    [InlineData("GET /v1.0/users", 429, SendRefusal.GraphAway)]
    [InlineData("POST /v1.0/users", 503, SendRefusal.GraphAway)]
    [InlineData("GET /v1.0/users", 302, SendRefusal.GraphAway)]
    public async Task Where_Graph_says_no_the_reason_is_told_and_nothing_is_sent(string call, int status, SendRefusal why)
    {
        await using var own = new TeamsApp();
        await own.InitializeAsync();
        own.Graph.Trouble = (call, status);

        Assert.Equal(new SendOutcome.Refused(why), await SendAsync(own, TeamsApp.FirstTenant));
        Assert.Empty(own.Channel.Calls);
    }

    [Fact]
    public async Task Where_the_catalogue_lacks_the_app_that_is_the_reason()
        => Assert.Equal(new SendOutcome.Refused(SendRefusal.AppNotInCatalogue), await SendAsync(app, TeamsApp.SecondTenant));

    [Fact]
    public async Task A_conversation_that_is_gone_is_made_again_once_and_remembered()
    {
        await SendAsync();
        app.Channel.Answer = (call, http) => call.Path.Contains("19:chat", StringComparison.Ordinal) && call.Method is "POST"
            ? LoopbackChannel.Error(404, "ConversationNotFound")(call, http)
            : LoopbackChannel.AcceptAsync(call, http);
        try
        {
            Assert.IsType<SendOutcome.Sent>(await SendAsync());
        }
        finally
        {
            app.Channel.Answer = LoopbackChannel.AcceptAsync;
        }

        await using var copy = app.Services.GetRequiredService<WorkingCopies>().Open(new TenantId(TeamsApp.FirstTenant));
        Assert.Equal("a:conversation", (await copy.Conversations.SingleAsync(row => row.Person == _person, Cancellation)).ConversationId);
        var made = Assert.Single(app.Channel.Calls, call => call.Path is "/teams/v3/conversations" && call.Body.ToJsonString().Contains(_person.Value, StringComparison.Ordinal));
        Assert.False(made.Body.ContainsKey("activity"));
    }

    private Task<SendOutcome> SendAsync() => SendAsync(app, TeamsApp.FirstTenant);

    private Task<SendOutcome> SendAsync(TeamsApp to, string tenant)
        => to.Services.GetRequiredService<ProactiveSender>().SendTextAsync(new TenantId(tenant), _person, "Hei!", Cancellation);
}
