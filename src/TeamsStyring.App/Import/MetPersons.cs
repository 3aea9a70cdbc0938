using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Import;

/// <summary>Whom a file names and the directory knows.</summary>
/// <param name="Persons">Those of whom there is one of that name.</param>
/// <param name="Remarks">What somebody should look at.</param>
internal sealed record MetPersons(IReadOnlyList<Person> Persons, IReadOnlyList<string> Remarks);
