using System.Collections.Concurrent;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Questions;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Questions;

/// <summary>Keeps what a kommune calls its units and goals ready to be recognised, until its plans change.</summary>
internal sealed class Vocabularies
{
    private readonly ConcurrentDictionary<TenantId, (string Version, int Year, Vocabulary Vocabulary)> _made = new();

    public Vocabulary Of(Organisation organisation, GoalCatalogue catalogue)
    {
        var tenant = organisation.Municipality.Id;
        if (_made.TryGetValue(tenant, out var made) && made.Version == catalogue.Version && made.Year == catalogue.Year)
        {
            return made.Vocabulary;
        }

        var vocabulary = new Vocabulary(
            Lexicon.BuiltIn,
            organisation.Units,
            [.. organisation.Dimensions.Values.OrderBy(dimension => dimension.Order)],
            catalogue.Goals.Select(goal => new PlanWords(goal.Goal.Title, goal.Indicators)),
            organisation.Persons.Values.Select(person => new PersonName(person.Id, person.Name)));
        _made[tenant] = (catalogue.Version, catalogue.Year, vocabulary);
        return vocabulary;
    }
}
