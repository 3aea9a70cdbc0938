using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Access;

/// <summary>On one's own machine there is no directory: everybody is known already.</summary>
internal sealed class NoDirectory : IPeopleDirectory
{
    public Task<DirectoryAnswer<DirectoryPerson?>> FindAsync(TenantId tenant, PersonId person, CancellationToken cancellationToken) => None<DirectoryPerson?>();

    public Task<DirectoryAnswer<IReadOnlyList<DirectoryPerson>>> SearchAsync(TenantId tenant, string text, CancellationToken cancellationToken) => None<IReadOnlyList<DirectoryPerson>>();

    public Task<DirectoryAnswer<IReadOnlyList<DirectoryPerson>>> FindNamedAsync(TenantId tenant, string name, CancellationToken cancellationToken) => None<IReadOnlyList<DirectoryPerson>>();

    public Task<DirectoryAnswer<DirectoryPerson?>> FindManagerAsync(TenantId tenant, PersonId person, CancellationToken cancellationToken) => None<DirectoryPerson?>();

    public Task<DirectoryAnswer<IReadOnlyList<DirectoryPerson>>> ReadMembersAsync(TenantId tenant, string team, CancellationToken cancellationToken) => None<IReadOnlyList<DirectoryPerson>>();

    public Task<DirectoryAnswer<byte[]?>> ReadPhotoAsync(TenantId tenant, PersonId person, CancellationToken cancellationToken) => None<byte[]?>();

    private static Task<DirectoryAnswer<T>> None<T>() => Task.FromResult<DirectoryAnswer<T>>(new DirectoryAnswer<T>.None());
}
