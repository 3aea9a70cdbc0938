using TeamsStyring.App.Access;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.Tests.People;

/// <summary>A directory of those whom the test names.</summary>
internal sealed class StandInDirectory(params DirectoryPerson[] persons) : IPeopleDirectory
{
    /// <summary>Whether the kommune lets it be read.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Everybody's leader.</summary>
    public DirectoryPerson? Manager { get; init; }

    /// <summary>Who is in every team.</summary>
    public IReadOnlyList<DirectoryPerson> Members { get; init; } = [];

    public Task<DirectoryAnswer<DirectoryPerson?>> FindAsync(TenantId tenant, PersonId person, CancellationToken cancellationToken) => Answer(persons.FirstOrDefault(one => one.Id == person));

    public Task<DirectoryAnswer<IReadOnlyList<DirectoryPerson>>> SearchAsync(TenantId tenant, string text, CancellationToken cancellationToken)
        => Answer<IReadOnlyList<DirectoryPerson>>([.. persons.Where(one => one.Name.Split(' ').Any(word => word.StartsWith(text, StringComparison.OrdinalIgnoreCase)))]);

    public Task<DirectoryAnswer<IReadOnlyList<DirectoryPerson>>> FindNamedAsync(TenantId tenant, string name, CancellationToken cancellationToken)
        => Answer<IReadOnlyList<DirectoryPerson>>([.. persons.Where(one => string.Equals(one.Name, name, StringComparison.OrdinalIgnoreCase))]);

    public Task<DirectoryAnswer<DirectoryPerson?>> FindManagerAsync(TenantId tenant, PersonId person, CancellationToken cancellationToken) => Answer(Manager);

    public Task<DirectoryAnswer<IReadOnlyList<DirectoryPerson>>> ReadMembersAsync(TenantId tenant, string team, CancellationToken cancellationToken) => Answer(Members);

    public Task<DirectoryAnswer<byte[]?>> ReadPhotoAsync(TenantId tenant, PersonId person, CancellationToken cancellationToken) => Answer<byte[]?>(null);

    private Task<DirectoryAnswer<T>> Answer<T>(T value)
        => Task.FromResult<DirectoryAnswer<T>>(IsClosed ? new DirectoryAnswer<T>.NotPermitted() : new DirectoryAnswer<T>.Told(value));
}
