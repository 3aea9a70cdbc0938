using TeamsStyring.App.Conversations;
using TeamsStyring.App.Texts;

namespace TeamsStyring.App.Local;

/// <summary>Lets in whatever comes from this machine and wants its answer here, without a token; <see cref="LocalGuard"/> has kept everybody else out.</summary>
internal sealed class LocalAdmission : IAdmission
{
    public async Task<AdmissionOutcome> AdmitAsync(HttpRequest request, CancellationToken cancellationToken)
        => await ActivityRead.FromAsync(request, cancellationToken) switch
        {
            ActivityRead.Whole { Activity.ServiceUrl: { } serviceUrl } when !LocalHosts.Include(serviceUrl) => new AdmissionOutcome.Refused(
                StatusCodes.Status403Forbidden,
                "service-url-not-local",
                new ProblemTexts(Speech.LanguageOf(request.Headers.AcceptLanguage)).ServiceUrlNotLocal),
            ActivityRead.Whole whole => new AdmissionOutcome.Admitted(new Arrival(LocalTenant.Id, whole.Activity, Registration: null)),
            ActivityRead.Unreadable unreadable => unreadable.Because,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
