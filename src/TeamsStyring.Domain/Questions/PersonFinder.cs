using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.Domain.Questions;

/// <summary>Finds the person that a message names in full or by first or last name.</summary>
internal static class PersonFinder
{
    private const int MostChoices = 3;

    public static void Find(Said said, Vocabulary vocabulary)
    {
        for (var at = 0; at < said.Tokens.Count; at++)
        {
            if (said.Tokens[at].Use is not TokenUse.Unknown)
            {
                continue;
            }

            var (persons, count) = vocabulary.Persons.Whole(said.Tokens, at);
            if (count == 0)
            {
                (persons, count) = ([.. vocabulary.Persons.With(vocabulary.Persons.CanonicalStem(said.Tokens[at])).Select(name => name.Thing).Distinct()], 1);
            }

            if (persons.Count > 0)
            {
                Take(said, persons, at, count);
                said.Concepts |= vocabulary.Lexicon.Concepts.Person;
                return;
            }
        }
    }

    private static void Take(Said said, IReadOnlyList<PersonId> persons, int from, int count)
    {
        for (var at = from; at < from + count; at++)
        {
            said.Tokens[at].Use = TokenUse.Name;
        }

        said.Slots = persons.Count == 1 ? said.Slots with { Person = persons[0] } : said.Slots with { PersonChoices = [.. persons.Take(MostChoices)] };
    }
}
