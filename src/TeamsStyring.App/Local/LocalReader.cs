using TeamsStyring.App.Access;
using TeamsStyring.App.Http;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;

namespace TeamsStyring.App.Local;

/// <summary>Which language somebody at the local page reads, also before a persona is chosen.</summary>
internal sealed class LocalReader(WorkingCopies copies, Callers callers)
{
    public async Task<Language> LanguageOfAsync(HttpContext http, CancellationToken cancellationToken)
    {
        await using var copy = copies.Open(LocalTenant.Id);
        var caller = http.Request.Headers[LocalPersonaIdentity.Header] is [{ Length: > 0 } persona]
            ? await callers.FindAsync(copy, new PersonId(persona), cancellationToken)
            : null;

        return caller?.Language ?? Speech.LanguageOf(http.Request.Headers.AcceptLanguage);
    }
}
