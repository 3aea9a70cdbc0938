using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.Domain.Questions;

/// <summary>Several units named by what they are: «skolene», «barnehagane».</summary>
/// <param name="Word">As it was written.</param>
/// <param name="Units">Never empty.</param>
public sealed record UnitGroup(string Word, IReadOnlyList<UnitId> Units);
