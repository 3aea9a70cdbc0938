using TeamsStyring.BotProtocol.Trust;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Http;

/// <summary>In Teams the tab and the panes bring the token that Entra gave the person. Only the header counts: no cookie, nothing in the address.</summary>
internal sealed partial class EntraIdentity(UserTrust trust, ILogger<EntraIdentity> logger) : ICallerIdentity
{
    public async ValueTask<IdentityOutcome> IdentifyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        switch (await trust.IdentifyAsync(request.Headers.Authorization, cancellationToken))
        {
            case UserOutcome.Known known:
                return new IdentityOutcome.Somebody(new TenantId(known.TenantId), new PersonId(known.ObjectId));
            case UserOutcome.Refused refused:
                Log.Refused(logger, refused.Why);
                return new IdentityOutcome.Nobody(refused.Why.Code());
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 302, Level = LogLevel.Warning, Message = "A call to the API was refused: {Reason}.")]
        public static partial void Refused(ILogger logger, TrustRefusal reason);
    }
}
