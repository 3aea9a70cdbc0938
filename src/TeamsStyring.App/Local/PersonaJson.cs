using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Local;

/// <summary>A person of the sample that one can be on the local page.</summary>
/// <param name="LatestAt">When the bot last wrote to the person: the page marks chats that nobody has looked into.</param>
/// <param name="Synthetic">The person is made up.</param>
internal sealed record PersonaJson(string Id, string Name, string Title, IReadOnlyList<Role> Roles, Guid? UnitId, string UnitName, bool Synthetic, DateTimeOffset? LatestAt);
