using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Access;

/// <summary>Who works in the kommune.</summary>
internal interface IPeopleDirectory
{
    /// <returns><see langword="null"/> for whoever does not work there, guests among them.</returns>
    Task<DirectoryAnswer<DirectoryPerson?>> FindAsync(TenantId tenant, PersonId person, CancellationToken cancellationToken);

    Task<DirectoryAnswer<IReadOnlyList<DirectoryPerson>>> SearchAsync(TenantId tenant, string text, CancellationToken cancellationToken);

    /// <returns>Those who are called exactly so.</returns>
    Task<DirectoryAnswer<IReadOnlyList<DirectoryPerson>>> FindNamedAsync(TenantId tenant, string name, CancellationToken cancellationToken);

    /// <returns><see langword="null"/> for whoever has none in the directory.</returns>
    Task<DirectoryAnswer<DirectoryPerson?>> FindManagerAsync(TenantId tenant, PersonId person, CancellationToken cancellationToken);

    /// <param name="team">The id of the team's group.</param>
    Task<DirectoryAnswer<IReadOnlyList<DirectoryPerson>>> ReadMembersAsync(TenantId tenant, string team, CancellationToken cancellationToken);

    /// <returns>A JPEG or PNG; <see langword="null"/> for whoever has none.</returns>
    Task<DirectoryAnswer<byte[]?>> ReadPhotoAsync(TenantId tenant, PersonId person, CancellationToken cancellationToken);
}
