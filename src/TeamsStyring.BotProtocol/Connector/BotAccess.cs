using System.Net.Http.Headers;
using TeamsStyring.BotProtocol.Trust;

namespace TeamsStyring.BotProtocol.Connector;

/// <summary>For Teams: the host must be listed before a token is even fetched, and without a token nothing goes out.</summary>
public sealed class BotAccess(ServiceHosts hosts, BotTokens tokens) : IConnectorAccess
{
    public async ValueTask<SendRefusal?> AuthoriseAsync(HttpRequestMessage request, ChannelAddress address, CancellationToken cancellationToken)
    {
        if (request.RequestUri is not { } uri || !hosts.Include(address.ServiceUrl) || !hosts.Include(uri))
        {
            return SendRefusal.HostNotAllowed;
        }

        if (address.Registration is not { } registration)
        {
            return SendRefusal.NoRegistration;
        }

        if (await tokens.ReadAsync(registration, BotTokens.ChannelScope, cancellationToken) is not { } token)
        {
            return SendRefusal.NoToken;
        }

        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);

        return null;
    }

    public bool Renew(ChannelAddress address)
    {
        if (address.Registration is not { } registration)
        {
            return false;
        }

        tokens.Forget(registration, BotTokens.ChannelScope);

        return true;
    }
}
