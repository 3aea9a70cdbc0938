namespace TeamsStyring.Domain.Organisation;

/// <summary>A unit (enhet, virksomhet, sektor) with its own leader and plan.</summary>
/// <param name="Parent">The unit above; <see langword="null"/> only for the kommune itself.</param>
/// <param name="Nicknames">What people call it besides its name, separated by <c>;</c>. Empty when nothing.</param>
/// <param name="Leader">Enhetsleder; <see langword="null"/> while the post is vacant.</param>
/// <param name="Deputy">Stedfortreder for the leader.</param>
/// <param name="Order">Where it stands among its siblings, from 0.</param>
public sealed record Unit(UnitId Id, UnitId? Parent, string Name, string Nicknames, UnitKind Kind, PersonId? Leader, PersonId? Deputy, int Order);
