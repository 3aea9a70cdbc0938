using TeamsStyring.BotProtocol.Activities;
using TeamsStyring.BotProtocol.Connector;
using TeamsStyring.BotProtocol.Trust;

namespace TeamsStyring.Tests.Trust;

/// <summary>The connector's client as the program has it in Teams mode, towards a channel on this machine.</summary>
internal sealed class SendingRoom : IAsyncDisposable
{
    public const string Conversation = "a:1/2;messageid=3";

    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { Timeout = Timeout.InfiniteTimeSpan };

    private SendingRoom(LoopbackChannel channel)
    {
        Channel = channel;
        Credential = new CountedCredential(Clock);
        Tokens = new BotTokens(_ => Credential, Clock);
        Client = new ConnectorClient(_http, new BotAccess(new ServiceHosts([channel.Host]), Tokens), new SendPace(Clock), Clock);
    }

    public RushedClock Clock { get; } = new(new DateTimeOffset(2026, 10, 5, 6, 0, 0, TimeSpan.Zero), ConnectorClient.Patience, TimeSpan.FromSeconds(30));

    public LoopbackChannel Channel { get; }

    public CountedCredential Credential { get; }

    public BotTokens Tokens { get; }

    public ConnectorClient Client { get; }

    public static BotRegistration Bot { get; } = new(TeamsApp.FirstApp, TeamsApp.FirstTenant);

    public ChannelAddress Address => new(Channel.ServiceUrl, Bot);

    public static async Task<SendingRoom> OpenAsync() => new(await LoopbackChannel.StartAsync(TestContext.Current.CancellationToken));

    public Task<SendOutcome> SendAsync() => SendAsync(Address, Conversation);

    public Task<SendOutcome> SendAsync(ChannelAddress address, string conversation)
        => Client.SendAsync(address, conversation, new Activity { Type = ActivityTypes.Message, Id = "ours", Summary = "Kortet ditt" }, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Channel.DisposeAsync();
    }
}
