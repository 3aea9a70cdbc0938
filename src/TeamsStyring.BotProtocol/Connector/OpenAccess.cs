namespace TeamsStyring.BotProtocol.Connector;

/// <summary>For a channel on one's own machine, which asks for no proof. What keeps calls on the machine is the client's handler.</summary>
public sealed class OpenAccess : IConnectorAccess
{
    public ValueTask<SendRefusal?> AuthoriseAsync(HttpRequestMessage request, ChannelAddress address, CancellationToken cancellationToken) => ValueTask.FromResult<SendRefusal?>(null);

    public bool Renew(ChannelAddress address) => false;
}
