using TeamsStyring.App.Http;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Local;

/// <summary>In local mode a header says who asks; <see cref="LocalGuard"/> has kept everybody else's machine out.</summary>
internal sealed class LocalPersonaIdentity : ICallerIdentity
{
    public const string Header = "X-Local-Persona";

    public ValueTask<IdentityOutcome> IdentifyAsync(HttpRequest request, CancellationToken cancellationToken)
        => ValueTask.FromResult<IdentityOutcome>(request.Headers[Header] is [{ Length: > 0 } persona]
            ? new IdentityOutcome.Somebody(LocalTenant.Id, new PersonId(persona))
            : new IdentityOutcome.Nobody(RequireCaller.UnknownPersona));
}
