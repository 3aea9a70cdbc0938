using System.Diagnostics;
using TeamsStyring.App.Texts;
using TeamsStyring.BotProtocol.Trust;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Conversations;

/// <summary>Lets in what Teams delivers to one of our registrations, and nothing else. The body is not read before the token holds.</summary>
internal sealed partial class TeamsAdmission(ChannelTrust trust, ILogger<TeamsAdmission> logger) : IAdmission
{
    public async Task<AdmissionOutcome> AdmitAsync(HttpRequest request, CancellationToken cancellationToken)
        => await trust.RecogniseAsync(request.Headers.Authorization, cancellationToken) switch
        {
            TokenOutcome.Valid valid => await AdmitAsync(valid.Token, request, cancellationToken),
            TokenOutcome.Refused refused => Refuse(request, StatusCodes.Status401Unauthorized, refused.Why),
            _ => throw new UnreachableException(),
        };

    private async Task<AdmissionOutcome> AdmitAsync(ValidatedToken token, HttpRequest request, CancellationToken cancellationToken)
        => await ActivityRead.FromAsync(request, cancellationToken) switch
        {
            ActivityRead.Unreadable unreadable => unreadable.Because,
            ActivityRead.Whole whole => trust.Judge(token, whole.Activity) switch
            {
                ActivityOutcome.Trusted trusted => new AdmissionOutcome.Admitted(new Arrival(new TenantId(trusted.Registration.TenantId), whole.Activity, trusted.Registration)),
                ActivityOutcome.Refused refused => Refuse(request, StatusCodes.Status403Forbidden, refused.Why),
                _ => throw new UnreachableException(),
            },
            _ => throw new UnreachableException(),
        };

    private AdmissionOutcome.Refused Refuse(HttpRequest request, int status, TrustRefusal why)
    {
        Log.Refused(logger, why);
        var texts = new ProblemTexts(Speech.LanguageOf(request.Headers.AcceptLanguage));

        return new AdmissionOutcome.Refused(status, why.Code(), status is StatusCodes.Status401Unauthorized ? texts.NotAuthenticated : texts.NotForUs);
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 301, Level = LogLevel.Warning, Message = "An activity was refused: {Reason}.")]
        public static partial void Refused(ILogger logger, TrustRefusal reason);
    }
}
