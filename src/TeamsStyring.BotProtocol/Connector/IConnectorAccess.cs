namespace TeamsStyring.BotProtocol.Connector;

/// <summary>Whether a call may leave, and with what proof. In Teams a listed host and a token; on one's own machine nothing.</summary>
public interface IConnectorAccess
{
    /// <summary>Lets the call go out, with its proof on it, or says why not.</summary>
    /// <returns><see langword="null"/> when it may go.</returns>
    ValueTask<SendRefusal?> AuthoriseAsync(HttpRequestMessage request, ChannelAddress address, CancellationToken cancellationToken);

    /// <summary>The proof was not accepted.</summary>
    /// <returns>Whether another one may be.</returns>
    bool Renew(ChannelAddress address);
}
