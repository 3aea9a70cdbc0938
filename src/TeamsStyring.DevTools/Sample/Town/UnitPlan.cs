using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.DevTools.Sample.Town;

/// <summary>A unit before anybody works there.</summary>
/// <param name="Key">What names it in ids; stays the same from size to size and year to year.</param>
/// <param name="Known">One of the twelve that every size has, with people and goals of their own.</param>
internal sealed record UnitPlan(string Key, string? Parent, string Name, IReadOnlyList<string> Nicknames, UnitKind Kind, UnitType Type, bool Known);
