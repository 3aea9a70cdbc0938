using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using TeamsStyring.BotProtocol.Activities;
using TeamsStyring.BotProtocol.Connector;
using TeamsStyring.BotProtocol.Trust;

namespace TeamsStyring.Tests.Trust;

/// <summary>What becomes of a message, for everything that Teams may answer.</summary>
public sealed class SendTests
{
    [Theory]
    [InlineData(400, "Bad Argument", SendRefusal.BadRequest)]
    [InlineData(400, "BadSyntax", SendRefusal.BadRequest)]
    [InlineData(403, "BotDisabledByAdmin", SendRefusal.DisabledByAdmin)]
    [InlineData(403, "BotNotInConversationRoster", SendRefusal.NotInRoster)]
    [InlineData(403, "ConversationBlockedByUser", SendRefusal.Blocked)]
    [InlineData(403, "InvalidBotApiHost", SendRefusal.WrongHost)]
    [InlineData(403, "NotEnoughPermissions", SendRefusal.NotPermitted)]
    [InlineData(403, "SomethingNew", SendRefusal.NotPermitted)]
    [InlineData(404, "ActivityNotFoundInConversation", SendRefusal.ActivityGone)]
    [InlineData(404, "ConversationNotFound", SendRefusal.ConversationGone)]
    [InlineData(413, "MessageSizeTooBig", SendRefusal.TooLarge)]
    [InlineData(413, "RequestEntityTooLarge", SendRefusal.TooLarge)]
    [InlineData(500, "ServiceError", SendRefusal.ServerError)]
    public async Task What_Teams_refuses_is_told_apart_and_not_sent_again(int status, string code, SendRefusal why)
    {
        await using var room = await SendingRoom.OpenAsync();
        room.Channel.Answer = LoopbackChannel.Error(status, code);

        var outcome = await room.SendAsync();

        Assert.Equal(new SendOutcome.Refused(why), outcome);
        Assert.Single(room.Channel.Calls);
    }

    [Theory]
    [InlineData("""{"errorCode":209,"message":"{\"subCode\":\"MessageWritesBlocked\",\"details\":\"…\"}"}""", SendRefusal.Blocked)]
    [InlineData("""{"error":{"code":"Forbidden","message":"…","innerHttpError":{"statusCode":403,"body":{"code":"BotNotInConversationRoster"}}}}""", SendRefusal.NotInRoster)]
    [InlineData("""{"message":"not json {"}""", SendRefusal.NotPermitted)]
    [InlineData("<html>Forbidden</html>", SendRefusal.NotPermitted)]
    [InlineData("[1,2]", SendRefusal.NotPermitted)]
    [InlineData("", SendRefusal.NotPermitted)]
    public async Task Whatever_shape_the_reason_has_it_is_read(string body, SendRefusal why)
    {
        await using var room = await SendingRoom.OpenAsync();
        room.Channel.Answer = (_, http) =>
        {
            http.Response.StatusCode = 403;

            return http.Response.WriteAsync(body);
        };

        Assert.Equal(new SendOutcome.Refused(why), await room.SendAsync());
    }

    [Theory]
    [InlineData(502), InlineData(503), InlineData(504)]
    public async Task What_may_have_arrived_is_unknown_at_once_and_never_sent_again(int status)
    {
        await using var room = await SendingRoom.OpenAsync();
        room.Channel.Answer = (_, http) =>
        {
            http.Response.StatusCode = status;
            http.Response.Headers.RetryAfter = "1";

            return Task.CompletedTask;
        };

        Assert.Equal(new SendOutcome.Unknown($"http-{status}"), await room.SendAsync());
        Assert.Single(room.Channel.Calls);
        Assert.Empty(room.Clock.Waits);
    }

    [Theory]
    [InlineData(200, """{"id":"1776390257332"}""", "1776390257332")]
    [InlineData(201, """{"id":"1776390257332"}""", "1776390257332")]
    [InlineData(202, "", "")]
    [InlineData(200, "", "")]
    [InlineData(201, "{}", "")]
    [InlineData(201, "not json", "")]
    public async Task What_Teams_accepts_is_sent_whether_it_tells_an_id_or_nothing(int status, string body, string id)
    {
        await using var room = await SendingRoom.OpenAsync();
        room.Channel.Answer = (_, http) =>
        {
            http.Response.StatusCode = status;

            return http.Response.WriteAsync(body);
        };

        Assert.Equal(new SendOutcome.Sent(id), await room.SendAsync());
        var call = Assert.Single(room.Channel.Calls);
        Assert.Equal(("/teams/v3/conversations/a:1%2F2;messageid=3/activities", "Bearer token-1", false), (call.Path, call.Authorization, call.Body.ContainsKey("id")));
    }

    [Theory]
    [InlineData(412, "PreconditionFailed"), InlineData(429, "Throttled")]
    public async Task What_did_not_arrive_because_it_was_too_much_is_sent_again_after_ever_longer_waits(int status, string code)
    {
        await using var room = await SendingRoom.OpenAsync();
        room.Channel.Answer = (call, http) => call.Number < 4 ? LoopbackChannel.Error(status, code)(call, http) : LoopbackChannel.AcceptAsync(call, http);

        Assert.Equal(new SendOutcome.Sent("message-4"), await room.SendAsync());
        var waits = room.Clock.Waits;
        Assert.Equal(3, waits.Count);
        Assert.All(waits.Select((wait, at) => wait.TotalSeconds / Math.Pow(2, at)), factor => Assert.InRange(factor, 1, 1.25));
    }

    [Fact]
    public async Task When_Teams_says_how_long_to_wait_it_is_waited_that_long()
    {
        await using var room = await SendingRoom.OpenAsync();
        room.Channel.Answer = (call, http) =>
        {
            http.Response.Headers.RetryAfter = "7";

            return call.Number is 1 ? LoopbackChannel.Error(429, "Throttled")(call, http) : LoopbackChannel.AcceptAsync(call, http);
        };

        Assert.Equal(new SendOutcome.Sent("message-2"), await room.SendAsync());
        Assert.Equal([TimeSpan.FromSeconds(7)], room.Clock.Waits);
    }

    [Fact]
    public async Task Nobody_waits_an_hour_inside_a_call()
    {
        await using var room = await SendingRoom.OpenAsync();
        room.Channel.Answer = (call, http) =>
        {
            http.Response.Headers.RetryAfter = "3600";

            return LoopbackChannel.Error(429, "Throttled")(call, http);
        };

        Assert.Equal(new SendOutcome.Refused(SendRefusal.Throttled) { RetryAfter = TimeSpan.FromHours(1) }, await room.SendAsync());
        Assert.Single(room.Channel.Calls);
    }

    [Fact]
    public async Task Teams_is_asked_five_times_and_no_more()
    {
        await using var room = await SendingRoom.OpenAsync();
        room.Channel.Answer = LoopbackChannel.Error(412, "PreconditionFailed");

        Assert.Equal(new SendOutcome.Refused(SendRefusal.Conflict), await room.SendAsync());
        Assert.Equal(5, room.Channel.Calls.Count);
    }

    [Fact]
    public async Task A_channel_that_never_answers_leaves_it_unknown_whether_the_card_arrived()
    {
        await using var room = await SendingRoom.OpenAsync();
        room.Channel.Answer = async (_, http) =>
        {
            room.Clock.RunOut();
            await Task.Delay(Timeout.Infinite, http.RequestAborted);
        };

        Assert.Equal(new SendOutcome.Unknown("timeout"), await room.SendAsync());
        Assert.Single(room.Channel.Calls);
    }

    [Fact]
    public async Task Giving_up_on_saying_that_somebody_is_writing_is_no_error()
    {
        await using var room = await SendingRoom.OpenAsync();
        using var brief = new CancellationTokenSource();
        room.Channel.Answer = async (_, http) =>
        {
            await brief.CancelAsync();
            await Task.Delay(Timeout.Infinite, http.RequestAborted);
        };

        Assert.Equal(new SendOutcome.Unknown("timeout"), await room.Client.HintAsync(room.Address, "a:1", new Activity { Type = ActivityTypes.Typing }, brief.Token));
    }

    [Fact]
    public async Task A_connection_that_is_dropped_after_the_card_was_taken_leaves_it_unknown_and_sends_no_second_card()
    {
        await using var room = await SendingRoom.OpenAsync();

        // The first call warms the connection: a client may take a used one that breaks for one that was closed meanwhile, and send again.
        Assert.IsType<SendOutcome.Sent>(await room.SendAsync());
        room.Channel.Answer = (_, http) =>
        {
            http.Abort();

            return Task.CompletedTask;
        };

        Assert.Equal(new SendOutcome.Unknown("connection-lost"), await room.SendAsync());
        Assert.Equal(2, room.Channel.Calls.Count);
    }

    [Fact]
    public async Task A_connection_that_is_dropped_in_the_middle_of_the_answer_changes_nothing_of_what_was_sent()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var http = new HttpClient();
        var address = $"127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        var clock = new RushedClock(DateTimeOffset.UnixEpoch, ConnectorClient.Patience, TimeSpan.FromSeconds(30));
        var client = new ConnectorClient(http, new BotAccess(new ServiceHosts([address]), new BotTokens(_ => new CountedCredential(clock), clock)), new SendPace(clock), clock);
        var sending = client.SendAsync(new ChannelAddress($"http://{address}/", SendingRoom.Bot), "a:1", new Activity { Type = "message" }, TestContext.Current.CancellationToken);
        using (var taken = await listener.AcceptTcpClientAsync(TestContext.Current.CancellationToken))
        {
            var stream = taken.GetStream();
            var heard = "";
            while (!heard.EndsWith('}'))
            {
                var some = new byte[4096];
                heard += System.Text.Encoding.UTF8.GetString(some, 0, await stream.ReadAsync(some, TestContext.Current.CancellationToken));
            }

            await stream.WriteAsync("HTTP/1.1 201 Created\r\nContent-Length: 1000\r\n\r\n{\"id\":"u8.ToArray(), TestContext.Current.CancellationToken);
        }

        Assert.Equal(new SendOutcome.Sent(""), await sending);
        http.Dispose();
    }

    [Fact]
    public async Task A_host_that_is_not_there_has_certainly_got_nothing()
    {
        await using var room = await SendingRoom.OpenAsync();
        await room.Channel.DisposeAsync();

        Assert.Equal(new SendOutcome.Refused(SendRefusal.Unreachable), await room.SendAsync());
    }

    [Fact]
    public async Task A_conversation_is_found_or_made_without_a_card_in_it()
    {
        await using var room = await SendingRoom.OpenAsync();
        var parameters = new ConversationParameters(IsGroup: false, [new() { Id = "29:kari" }], TeamsApp.FirstTenant);

        Assert.Equal(new SendOutcome.Sent("a:conversation"), await room.Client.CreateConversationAsync(room.Address, parameters, TestContext.Current.CancellationToken));
        var call = Assert.Single(room.Channel.Calls);
        Assert.Equal("/teams/v3/conversations", call.Path);
        Assert.True(JsonNode.DeepEquals(
            new JsonObject { ["isGroup"] = false, ["members"] = new JsonArray(new JsonObject { ["id"] = "29:kari" }), ["tenantId"] = TeamsApp.FirstTenant }, call.Body));
    }
}
