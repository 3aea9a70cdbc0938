using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using TeamsStyring.DevTools.Graph.Data;
using TeamsStyring.DevTools.Graph.Items;

namespace TeamsStyring.DevTools.Graph.Versions;

/// <summary>What items looked like before.</summary>
internal sealed class VersionTable(GraphDatabase database)
{
    /// <returns>The newest first, beginning with the item as it is.</returns>
    public IReadOnlyList<ItemVersion> Of(ItemRow item) =>
    [
        new(item.Stamp.Version, item.Stamp.Modified, item.Stamp.ModifiedBy, item.Fields),
        .. database.Read("SELECT Version, Modified, ModifiedBy, Fields FROM Versions WHERE List = ?1 AND Item = ?2 ORDER BY Version DESC", Row, item.List.Number, item.Id),
    ];

    /// <param name="name">As it is shown, such as <c>3.0</c>.</param>
    public ItemVersion? Find(ItemRow item, string name)
        => double.TryParse(name, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Of(item).FirstOrDefault(version => version.Number == (long)number) : null;

    private static ItemVersion Row(SqliteDataReader row) => new(
        row.GetInt64(0),
        row.GetInt64(1),
        JsonNode.Parse(row.GetString(2)) as JsonObject ?? [],
        JsonNode.Parse(row.GetString(3)) as JsonObject ?? []);
}
