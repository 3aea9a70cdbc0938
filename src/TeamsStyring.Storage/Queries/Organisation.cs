using System.Collections.Frozen;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Storage.Queries;

/// <summary>A kommune as it stands: units, people and dimensions. Small enough to keep in memory, read on nearly every turn.</summary>
/// <param name="Periods">When periods open, are due and lock, with the deadlines that controllers have set.</param>
/// <param name="Seats">For whom a goal is: the units in whose plans a person is responsible or deputy.</param>
/// <param name="Version">The plans' version that it was read at.</param>
public sealed record Organisation(
    Municipality Municipality,
    UnitTree Units,
    PeriodCalendar Periods,
    FrozenDictionary<PersonId, Person> Persons,
    FrozenDictionary<DimensionId, Dimension> Dimensions,
    FrozenDictionary<PersonId, FrozenSet<UnitId>> Seats,
    string Version)
{
    /// <returns>The units in whose plans, of whatever year, the person is responsible or deputy for a goal.</returns>
    public FrozenSet<UnitId> UnitsAnsweredBy(PersonId person) => Seats.GetValueOrDefault(person) ?? [];

    /// <returns>The person's name, or an empty text when the person is gone from the directory.</returns>
    public string NameOf(PersonId? person) => person is { } id && Persons.TryGetValue(id, out var known) ? known.Name : "";

    /// <returns>The unit's name, or an empty text when it is gone.</returns>
    public string NameOf(UnitId? unit) => unit is { } id ? Units.Find(id)?.Name ?? "" : "";

    /// <summary>The unit that stands for the whole kommune; <see langword="null"/> before anything was imported.</summary>
    public Unit? Top => Units.Roots.FirstOrDefault();
}
