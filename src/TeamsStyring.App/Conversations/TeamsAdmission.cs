using TeamsStyring.App.Texts;

namespace TeamsStyring.App.Conversations;

/// <summary>Lets in what Teams delivers to one of our registrations, and nothing else.</summary>
internal sealed class TeamsAdmission : IAdmission
{
    public Task<AdmissionOutcome> AdmitAsync(HttpRequest request, CancellationToken cancellationToken)
        => Task.FromResult<AdmissionOutcome>(new AdmissionOutcome.Refused(
            StatusCodes.Status401Unauthorized, "no-token", new ProblemTexts(Speech.LanguageOf(request.Headers.AcceptLanguage)).NotAuthenticated));
}
