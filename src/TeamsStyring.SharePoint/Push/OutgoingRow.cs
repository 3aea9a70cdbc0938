using System.Text.Json.Nodes;
using TeamsStyring.SharePoint.Rows;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Push;

/// <summary>A row that is to be brought to its list, as it stands now.</summary>
/// <param name="Link">The item that holds it; <see langword="null"/> when none is known.</param>
/// <param name="Fields">The whole row.</param>
/// <param name="Changes">What the item does not have yet.</param>
internal sealed record OutgoingRow(OwedWrite Owed, ListLink? Link, RowFields Fields, JsonObject Changes);
