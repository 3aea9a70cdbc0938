using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Http;

/// <summary>Who makes a call, as far as the door can tell. Whether the kommune knows the person is another question.</summary>
internal abstract record IdentityOutcome
{
    private IdentityOutcome()
    {
    }

    public sealed record Somebody(TenantId Tenant, PersonId Person) : IdentityOutcome;

    /// <summary>Nobody that can be believed: 401.</summary>
    /// <param name="Code">The reason, stable: for programs and logs.</param>
    public sealed record Nobody(string Code) : IdentityOutcome;
}
