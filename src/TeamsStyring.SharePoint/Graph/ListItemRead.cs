using System.Text.Json.Nodes;

namespace TeamsStyring.SharePoint.Graph;

/// <summary>One item of a list as Graph shows it.</summary>
/// <param name="Id">The item's number in its list.</param>
/// <param name="ETag">With its quotes, as <c>If-Match</c> wants it; empty for a deleted item.</param>
/// <param name="ModifiedAt">When anybody changed it last.</param>
/// <param name="ModifiedBy">Who did: a person's or a program's name; empty when Graph does not say.</param>
/// <param name="WebUrl">Where people open it.</param>
/// <param name="IsDeleted">Only ever in changes.</param>
/// <param name="Fields">The columns that were asked for, by internal name; an empty one is absent.</param>
public sealed record ListItemRead(string Id, string ETag, DateTimeOffset? ModifiedAt, string ModifiedBy, string WebUrl, bool IsDeleted, JsonObject Fields);
