using System.Collections.Concurrent;
using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.Storage.Queries;

/// <summary>Reads the organisation once and again only when a version says that it changed.</summary>
public sealed class Organisations
{
    private readonly ConcurrentDictionary<TenantId, Organisation> _read = new();

    /// <returns><see langword="null"/> when the database does not know the tenant.</returns>
    public async Task<Organisation?> ReadAsync(WorkingCopy copy, CancellationToken cancellationToken)
    {
        var version = (await copy.ReadVersionsAsync(cancellationToken)).Plans;
        if (_read.TryGetValue(copy.Tenant, out var known) && known.Version == version)
        {
            return known;
        }

        if (await copy.Municipalities.FirstOrDefaultAsync(cancellationToken) is not { } municipality)
        {
            return null;
        }

        var units = new UnitTree(await copy.Units.ToListAsync(cancellationToken));
        var organisation = new Organisation(
            municipality,
            units,
            new PeriodCalendar(units, await copy.Deadlines.ToListAsync(cancellationToken), MunicipalCalendar.NorwegianTime),
            (await copy.Persons.ToListAsync(cancellationToken)).ToFrozenDictionary(person => person.Id),
            (await copy.Dimensions.ToListAsync(cancellationToken)).ToFrozenDictionary(dimension => dimension.Id),
            await ReadSeatsAsync(copy, cancellationToken),
            version);
        _read[copy.Tenant] = organisation;

        return organisation;
    }

    private static async Task<FrozenDictionary<PersonId, FrozenSet<UnitId>>> ReadSeatsAsync(WorkingCopy copy, CancellationToken cancellationToken)
    {
        var goals = await copy.Goals.Select(goal => new { goal.Unit, goal.Responsible, goal.Deputy }).Distinct().ToListAsync(cancellationToken);

        return goals.SelectMany(goal => new[] { (Person: goal.Responsible, goal.Unit), (Person: goal.Deputy, goal.Unit) })
            .Where(seat => seat.Person is not null)
            .GroupBy(seat => seat.Person.GetValueOrDefault(), seat => seat.Unit)
            .ToFrozenDictionary(seats => seats.Key, seats => seats.ToFrozenSet());
    }
}
