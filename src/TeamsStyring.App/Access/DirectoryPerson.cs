using TeamsStyring.Domain;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Access;

/// <summary>Somebody who works in the kommune, as its directory tells of them.</summary>
/// <param name="Title">Empty when unknown.</param>
/// <param name="Department">As the directory writes it; empty when unknown.</param>
/// <param name="Language">The language the person has chosen, where it is one of ours.</param>
internal sealed record DirectoryPerson(PersonId Id, string Name, string Title, string Department, Language? Language);
