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
            answer switch
            {
                DirectoryAnswer<IReadOnlyList<DirectoryPerson>>.NotPermitted => DirectoryLack.NotPermitted,
                DirectoryAnswer<IReadOnlyList<DirectoryPerson>>.Away => DirectoryLack.Away,
                _ => null,
            });
    }

    private static bool IsCalled(string name, IReadOnlyList<string> words)
    {
        var own = name.Split(Between, StringSplitOptions.RemoveEmptyEntries);

        return words.All(word => own.Any(part => part.StartsWith(word, StringComparison.OrdinalIgnoreCase)));
    }
}
