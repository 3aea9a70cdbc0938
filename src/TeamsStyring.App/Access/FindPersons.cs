using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Access;

/// <summary>Finds people by the beginnings of their names: those whom the kommune knows, then those whom only its directory knows.</summary>
internal sealed class FindPersons(IPeopleDirectory directory)
{
    /// <summary>More than these are no choice.</summary>
    public const int Most = 20;

    /// <summary>Fewer letters than these find half the kommune.</summary>
    private const int FewestLetters = 2;

    private static readonly char[] Between = [' ', '-', '.'];

    public async Task<PersonsFound> RunAsync(Organisation organisation, string text, CancellationToken cancellationToken)
    {
        var words = text.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Sum(word => word.Length) < FewestLetters)
        {
            return new PersonsFound([], Lack: null);
        }

        var known = organisation.Persons.Values.Where(person => IsCalled(person.Name, words)).OrderBy(person => person.Name, StringComparer.InvariantCulture).Take(Most)
            .Select(person => new FoundPerson(person.Id, person.Name, person.Title, organisation.NameOf(person.Unit))).ToList();
        var answer = await directory.SearchAsync(organisation.Municipality.Id, text.Trim(), cancellationToken);
        var told = answer is DirectoryAnswer<IReadOnlyList<DirectoryPerson>>.Told { Value: var others } ? others : [];

        return new PersonsFound(
            [
                .. known,
                .. told.Where(person => !organisation.Persons.ContainsKey(person.Id)).Take(Most - known.Count)
                    .Select(person => new FoundPerson(person.Id, person.Name, person.Title, person.Department)),
            ],
            LackOf(answer));
    }

    /// <summary>Those who are in a team, for somebody who is in it too: who works together in private is nobody else's business.</summary>
    /// <param name="team">The id of the team's group.</param>
    public async Task<PersonsFound> InTeamAsync(Organisation organisation, PersonId asker, string team, CancellationToken cancellationToken)
    {
        var answer = await directory.ReadMembersAsync(organisation.Municipality.Id, team, cancellationToken);

        return answer is DirectoryAnswer<IReadOnlyList<DirectoryPerson>>.Told { Value: var members } && members.Any(member => member.Id == asker)
            ? new PersonsFound([.. members.OrderBy(member => member.Name, StringComparer.InvariantCulture).Take(Most).Select(member => Known(organisation, member))], Lack: null)
            : new PersonsFound([], LackOf(answer));
    }

    /// <returns>Whom the directory names as somebody's leader; <see langword="null"/> when it names nobody or may not be asked.</returns>
    public async Task<FoundPerson?> ManagerOfAsync(Organisation organisation, PersonId person, CancellationToken cancellationToken)
        => await directory.FindManagerAsync(organisation.Municipality.Id, person, cancellationToken) is DirectoryAnswer<DirectoryPerson?>.Told { Value: { } manager } ? Known(organisation, manager) : null;

    /// <summary>As the plans know the person, where they do.</summary>
    private static FoundPerson Known(Organisation organisation, DirectoryPerson told)
        => organisation.Persons.TryGetValue(told.Id, out var known)
            ? new FoundPerson(known.Id, known.Name, known.Title, organisation.NameOf(known.Unit))
            : new FoundPerson(told.Id, told.Name, told.Title, told.Department);

    private static DirectoryLack? LackOf(DirectoryAnswer<IReadOnlyList<DirectoryPerson>> answer) => answer switch
    {
        DirectoryAnswer<IReadOnlyList<DirectoryPerson>>.NotPermitted => DirectoryLack.NotPermitted,
        DirectoryAnswer<IReadOnlyList<DirectoryPerson>>.Away => DirectoryLack.Away,
        _ => null,
    };

    private static bool IsCalled(string name, IReadOnlyList<string> words)
    {
        var own = name.Split(Between, StringSplitOptions.RemoveEmptyEntries);

        return words.All(word => own.Any(part => part.StartsWith(word, StringComparison.OrdinalIgnoreCase)));
    }
}
