using System.Diagnostics;
using TeamsStyring.App.Access;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.SharePoint.Directory;
using TeamsStyring.SharePoint.Graph;

namespace TeamsStyring.App.People;

/// <summary>The directory of each kommune, by Graph. What it said holds for a while, also that it may not be asked.</summary>
/// <param name="open">A tenant's way to its directory; <see langword="null"/> for a tenant that this deployment does not answer for.</param>
internal sealed partial class GraphDirectory(Func<TenantId, PeopleDirectory?> open, TimeProvider clock, ILogger<GraphDirectory> logger) : IPeopleDirectory
{
    /// <summary>More than these are no choice.</summary>
    private const int Most = 20;

    private const int MostKept = 5_000;
    private const int MostPhotos = 1_000;

    private static readonly TimeSpan _told = TimeSpan.FromHours(1);
    private static readonly TimeSpan _photo = TimeSpan.FromHours(24);

    // A permission that was just given is to be seen soon, and a directory that is away is not to be asked for every word.
    private static readonly TimeSpan _refused = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan _away = TimeSpan.FromSeconds(20);

    private readonly Kept<(TenantId, string), DirectoryAnswer<DirectoryPerson?>> _persons = new(clock, MostKept);
    private readonly Kept<(TenantId, string), DirectoryAnswer<IReadOnlyList<DirectoryPerson>>> _lists = new(clock, MostKept);
    private readonly Kept<(TenantId, string), DirectoryAnswer<byte[]?>> _photos = new(clock, MostPhotos);

    public Task<DirectoryAnswer<DirectoryPerson?>> FindAsync(TenantId tenant, PersonId person, CancellationToken cancellationToken)
        => OneAsync(tenant, $"person {person}", directory => directory.FindAsync(person.Value, cancellationToken));

    public Task<DirectoryAnswer<DirectoryPerson?>> FindManagerAsync(TenantId tenant, PersonId person, CancellationToken cancellationToken)
        => OneAsync(tenant, $"manager {person}", directory => directory.FindManagerAsync(person.Value, cancellationToken));

    public Task<DirectoryAnswer<IReadOnlyList<DirectoryPerson>>> SearchAsync(TenantId tenant, string text, CancellationToken cancellationToken)
        => ManyAsync(tenant, $"search {text.ToLowerInvariant()}", directory => directory.SearchAsync(text, Most, cancellationToken));

    public Task<DirectoryAnswer<IReadOnlyList<DirectoryPerson>>> FindNamedAsync(TenantId tenant, string name, CancellationToken cancellationToken)
        => ManyAsync(tenant, $"named {name}", directory => directory.FindNamedAsync(name, cancellationToken));

    public Task<DirectoryAnswer<IReadOnlyList<DirectoryPerson>>> ReadMembersAsync(TenantId tenant, string team, CancellationToken cancellationToken)
        => ManyAsync(tenant, $"team {team}", directory => directory.ReadMembersAsync(team, cancellationToken));

    public Task<DirectoryAnswer<byte[]?>> ReadPhotoAsync(TenantId tenant, PersonId person, CancellationToken cancellationToken)
        => _photos.ReadAsync(
            (tenant, person.Value),
            () => AskAsync<byte[], byte[]?>(tenant, directory => directory.ReadPhotoAsync(person.Value, cancellationToken), photo => photo is [] ? null : photo, none: null),
            answer => TimeOf(answer, _photo));

    private static DirectoryPerson Read(DirectoryUser user)
        => new(new PersonId(user.Id), user.Name, user.Title, user.Department, user.Language.Length > 0 ? Speech.LanguageOf(user.Language) : null);

    private static TimeSpan? TimeOf<T>(DirectoryAnswer<T> answer, TimeSpan told) => answer switch
    {
        DirectoryAnswer<T>.Told => told,
        DirectoryAnswer<T>.NotPermitted => _refused,
        DirectoryAnswer<T>.Away => _away,
        _ => null,
    };

    private Task<DirectoryAnswer<DirectoryPerson?>> OneAsync(TenantId tenant, string key, Func<PeopleDirectory, Task<GraphAnswer<DirectoryUser>>> ask)
        => _persons.ReadAsync((tenant, key), () => AskAsync<DirectoryUser, DirectoryPerson?>(tenant, ask, Read, none: null), answer => TimeOf(answer, _told));

    private Task<DirectoryAnswer<IReadOnlyList<DirectoryPerson>>> ManyAsync(TenantId tenant, string key, Func<PeopleDirectory, Task<GraphAnswer<DirectoryUser[]>>> ask)
        => _lists.ReadAsync((tenant, key), () => AskAsync<DirectoryUser[], IReadOnlyList<DirectoryPerson>>(tenant, ask, users => [.. users.Select(Read)], none: []), answer => TimeOf(answer, _told));

    private async Task<DirectoryAnswer<TTold>> AskAsync<T, TTold>(TenantId tenant, Func<PeopleDirectory, Task<GraphAnswer<T>>> ask, Func<T, TTold> read, TTold none)
        where T : class
    {
        if (open(tenant) is not { } directory)
        {
            return new DirectoryAnswer<TTold>.None();
        }

        var answer = await ask(directory);
        if (answer.Is(out var value, out var fault))
        {
            return new DirectoryAnswer<TTold>.Told(read(value));
        }

        switch (fault)
        {
            case GraphFault.NotFound or GraphFault.Refused:
                return new DirectoryAnswer<TTold>.Told(none);
            case GraphFault.NotPermitted or GraphFault.NoToken:
                Log.NotPermitted(logger, tenant);
                return new DirectoryAnswer<TTold>.NotPermitted();
            case GraphFault.Throttled or GraphFault.Unclear or GraphFault.Conflict or GraphFault.Duplicate or GraphFault.Gone:
                Log.Away(logger, tenant);
                return new DirectoryAnswer<TTold>.Away();
            default:
                throw new UnreachableException();
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 320, Level = LogLevel.Warning, Message = "The directory of tenant {Tenant} may not be read; only people who are known already are found. Grant User.Read.All to the application.")]
        public static partial void NotPermitted(ILogger logger, TenantId tenant);

        [LoggerMessage(EventId = 321, Level = LogLevel.Warning, Message = "The directory of tenant {Tenant} did not answer in time.")]
        public static partial void Away(ILogger logger, TenantId tenant);
    }
}
