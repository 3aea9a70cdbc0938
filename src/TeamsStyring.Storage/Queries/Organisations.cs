using System.Collections.Concurrent;
using System.Collections.Frozen;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage.Mapping;

namespace TeamsStyring.Storage.Queries;

/// <summary>Reads the organisation once and again only when a version says that it changed.</summary>
public sealed class Organisations
{
    private const string All = "TRUE";

    private const string Seated = """
        SELECT "Responsible", "Unit" FROM "Goals" WHERE "Tenant" = $tenant AND "Removed" IS NULL AND "Responsible" IS NOT NULL
        UNION SELECT "Deputy", "Unit" FROM "Goals" WHERE "Tenant" = $tenant AND "Removed" IS NULL AND "Deputy" IS NOT NULL
        """;

    private readonly ConcurrentDictionary<TenantId, Organisation> _read = new();

    /// <returns><see langword="null"/> when the database does not know the tenant.</returns>
    public async Task<Organisation?> ReadAsync(WorkingCopy copy, CancellationToken cancellationToken)
    {
        var version = (await copy.ReadVersionsAsync(cancellationToken)).Plans;
        if (_read.TryGetValue(copy.Tenant, out var known) && known.Version == version)
        {
            return known;
        }

        if (await copy.SelectAsync(OrganisationShapes.Municipality, All, [], cancellationToken) is not [var municipality, ..])
        {
            return null;
        }

        var units = new UnitTree(await copy.SelectAsync(OrganisationShapes.Unit, All, [], cancellationToken));
        var organisation = new Organisation(
            municipality,
            units,
            new PeriodCalendar(units, await copy.SelectAsync(OrganisationShapes.Deadline, All, [], cancellationToken), MunicipalCalendar.NorwegianTime),
            (await copy.SelectAsync(OrganisationShapes.Person, All, [], cancellationToken)).ToFrozenDictionary(person => person.Id),
            (await copy.SelectAsync(OrganisationShapes.Dimension, All, [], cancellationToken)).ToFrozenDictionary(dimension => dimension.Id),
            await ReadSeatsAsync(copy, cancellationToken),
            version);
        _read[copy.Tenant] = organisation;

        return organisation;
    }

    private static async Task<FrozenDictionary<PersonId, FrozenSet<UnitId>>> ReadSeatsAsync(WorkingCopy copy, CancellationToken cancellationToken)
    {
        var seats = await copy.ReadAsync(Seated, [], static row => (Person: new PersonId(row.GetString(0)), Unit: new UnitId(row.GetGuid(1))), cancellationToken);

        return seats.GroupBy(seat => seat.Person, seat => seat.Unit).ToFrozenDictionary(own => own.Key, own => own.ToFrozenSet());
    }
}
