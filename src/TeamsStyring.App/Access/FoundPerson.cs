using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Access;

/// <summary>Somebody who can be chosen.</summary>
/// <param name="Title">Empty when unknown.</param>
/// <param name="Place">Where the person works: a unit's name, or what the directory calls it; empty when unknown.</param>
internal sealed record FoundPerson(PersonId Id, string Name, string Title, string Place)
{
    /// <summary>What tells two of the same name apart.</summary>
    public string InWords => string.Join(", ", new[] { Name, Title, Place }.Where(text => text.Length > 0));
}
