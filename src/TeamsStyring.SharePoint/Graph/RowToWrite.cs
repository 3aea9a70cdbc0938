using System.Text.Json.Nodes;

namespace TeamsStyring.SharePoint.Graph;

/// <summary>A row on its way to a list.</summary>
/// <param name="ItemId"><see langword="null"/> for a row that the list does not have yet.</param>
/// <param name="IfMatch">The tag that the item must still have.</param>
/// <param name="Fields">By internal name; <see langword="null"/> empties a column.</param>
public sealed record RowToWrite(string ListId, string? ItemId, string? IfMatch, JsonObject Fields);
