using TeamsStyring.BotProtocol.Connector;

namespace TeamsStyring.Tests.Trust;

/// <summary>Where the bot's token goes, and where it never goes.</summary>
public sealed class SendTokenTests
{
    [Fact]
    public async Task One_token_serves_until_shortly_before_it_ends()
    {
        await using var room = await SendingRoom.OpenAsync();
        await room.SendAsync();
        room.Clock.Pass(TimeSpan.FromMinutes(54));
        await room.SendAsync();
        room.Clock.Pass(TimeSpan.FromMinutes(2));
        await room.SendAsync();

        Assert.Equal(["Bearer token-1", "Bearer token-1", "Bearer token-2"], room.Channel.Calls.Select(call => call.Authorization));
    }

    [Fact]
    public async Task Many_who_send_at_once_fetch_one_token()
    {
        await using var room = await SendingRoom.OpenAsync();
        await Task.WhenAll(Enumerable.Range(0, 40).Select(at => room.SendAsync(room.Address, $"a:{at}")));

        Assert.Equal(1, room.Credential.Given);
    }

    [Fact]
    public async Task A_token_that_is_not_accepted_is_renewed_once_and_then_it_stops()
    {
        await using var room = await SendingRoom.OpenAsync();
        room.Channel.Answer = LoopbackChannel.Error(401, "BotNotRegistered");

        Assert.Equal(new SendOutcome.Refused(SendRefusal.NotAuthorised), await room.SendAsync());
        Assert.Equal(["Bearer token-1", "Bearer token-2"], room.Channel.Calls.Select(call => call.Authorization));
    }

    [Fact]
    public async Task A_token_that_ended_early_is_replaced_and_the_card_goes_out()
    {
        await using var room = await SendingRoom.OpenAsync();
        room.Channel.Answer = (call, http) => call.Number is 1 ? LoopbackChannel.Error(401, "TokenExpired")(call, http) : LoopbackChannel.AcceptAsync(call, http);

        Assert.Equal(new SendOutcome.Sent("message-2"), await room.SendAsync());
    }

    [Fact]
    public async Task While_Entra_is_away_nothing_goes_out_without_a_token_and_afterwards_everything_does()
    {
        await using var room = await SendingRoom.OpenAsync();
        room.Credential.IsAway = true;
        Assert.Equal(new SendOutcome.Refused(SendRefusal.NoToken), await room.SendAsync());
        Assert.Empty(room.Channel.Calls);
        room.Credential.IsAway = false;

        Assert.IsType<SendOutcome.Sent>(await room.SendAsync());
    }

    [Theory]
    [InlineData("https://evil.example/teams/")]
    [InlineData("http://smba.trafficmanager.net/teams/")]
    [InlineData("https://smba.trafficmanager.net@evil.example/teams/")]
    [InlineData("http://127.0.0.1:1/teams/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("/teams/")]
    [InlineData("")]
    public async Task No_token_is_even_fetched_for_a_host_that_is_not_listed(string serviceUrl)
    {
        await using var room = await SendingRoom.OpenAsync();

        Assert.Equal(new SendOutcome.Refused(SendRefusal.HostNotAllowed), await room.SendAsync(new ChannelAddress(serviceUrl, SendingRoom.Bot), "a:1"));
        Assert.Equal((0, 0), (room.Credential.Given, room.Channel.Calls.Count));
    }

    [Fact]
    public async Task A_redirect_is_not_followed_so_the_token_does_not_travel()
    {
        await using var room = await SendingRoom.OpenAsync();
        await using var elsewhere = await LoopbackChannel.StartAsync(TestContext.Current.CancellationToken);
        room.Channel.Answer = (_, http) =>
        {
            http.Response.StatusCode = 307;
            http.Response.Headers.Location = $"{elsewhere.Address}/teams/";

            return Task.CompletedTask;
        };

        Assert.Equal(new SendOutcome.Refused(SendRefusal.Redirected), await room.SendAsync());
        Assert.Empty(elsewhere.Calls);
    }

    [Fact]
    public async Task A_conversation_with_a_bot_that_is_none_of_ours_any_more_gets_nothing()
    {
        await using var room = await SendingRoom.OpenAsync();

        Assert.Equal(new SendOutcome.Refused(SendRefusal.NoRegistration), await room.SendAsync(new ChannelAddress(room.Channel.ServiceUrl, Registration: null), "a:1"));
        Assert.Empty(room.Channel.Calls);
    }
}
