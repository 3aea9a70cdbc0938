using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Access;

/// <summary>Finds out who a sender is.</summary>
internal sealed class Callers(Organisations organisations)
{
    /// <returns><see langword="null"/> when the kommune does not know the person.</returns>
    public async Task<Caller?> FindAsync(WorkingCopy copy, PersonId person, CancellationToken cancellationToken)
    {
        if (await organisations.ReadAsync(copy, cancellationToken) is not { } organisation || !organisation.Persons.TryGetValue(person, out var known))
        {
            return null;
        }

        return new Caller(known, organisation, organisation.UnitsAnsweredBy(person));
    }
}
