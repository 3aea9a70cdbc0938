using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Local;

/// <summary>The one kommune of the local mode. Whatever tenant a test client writes, this is who it speaks with.</summary>
internal static class LocalTenant
{
    public static TenantId Id { get; } = new("local");
}
