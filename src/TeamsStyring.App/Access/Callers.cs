using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Access;

/// <summary>Finds out who a sender is.</summary>
internal sealed class Callers(Organisations organisations, MeetPerson meet)
{
    /// <returns><see langword="null"/> when neither the kommune nor its directory knows the person.</returns>
    public async Task<Caller?> FindAsync(WorkingCopy copy, PersonId person, CancellationToken cancellationToken)
    {
        if (await organisations.ReadAsync(copy, cancellationToken) is not { } organisation)
        {
            return null;
        }

        if (!organisation.Persons.ContainsKey(person) && await meet.RunAsync(copy, organisation, person, cancellationToken))
        {
            organisation = await organisations.ReadAsync(copy, cancellationToken) ?? organisation;
        }

        return organisation.Persons.TryGetValue(person, out var known) ? new Caller(known, organisation, organisation.UnitsAnsweredBy(person)) : null;
    }
}
