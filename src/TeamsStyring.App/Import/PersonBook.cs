using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Import;

/// <summary>The people that the kommune knows, by name. A file never makes a person: who exists is the directory's to say.</summary>
internal sealed class PersonBook(IReadOnlyCollection<Person> persons)
{
    private readonly ILookup<string, Person> _byName = persons.ToLookup(person => NameKey.Of(person.Name));
    private readonly Dictionary<PersonId, string> _names = persons.ToDictionary(person => person.Id, person => NameKey.Of(person.Name));
    private readonly ILookup<(UnitId?, string), Person> _byTitle = persons.Where(person => person.Title.Length > 0).ToLookup(person => (person.Unit, NameKey.Of(person.Title)));

    /// <returns>The one person of that name; <see langword="null"/> when nobody or several are called so.</returns>
    public PersonId? Named(string name) => Only(_byName[NameKey.Of(name)]);

    /// <returns>The one person of that name, or the one who has that title in the unit («rektor»).</returns>
    public PersonId? NamedOrTitled(string text, UnitId unit)
        => text.Length == 0 ? null : Named(text) ?? Only(_byTitle[(unit, NameKey.Of(text))]);

    /// <summary>Whether a text says nothing that the known person does not.</summary>
    public bool IsCalled(PersonId? known, string text)
        => text.Length == 0 || (known is { } id && _names.TryGetValue(id, out var name) && name == NameKey.Of(text));

    private static PersonId? Only(IEnumerable<Person> found) => found.Take(2).ToList() is [var only] ? only.Id : null;
}
