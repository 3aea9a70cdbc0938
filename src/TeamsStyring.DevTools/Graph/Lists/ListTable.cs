using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using TeamsStyring.DevTools.Graph.Data;
using TeamsStyring.DevTools.Graph.Sites;
using TeamsStyring.DevTools.Graph.Trust;

namespace TeamsStyring.DevTools.Graph.Lists;

/// <summary>The lists of every site.</summary>
internal sealed class ListTable(GraphDatabase database, TimeProvider clock)
{
    private const string Columns = "Number, Id, Name, DisplayName, Description, Template, Version, Created, CreatedBy, Modified, ModifiedBy, LastItem, LastChange, Items, Epoch";

    public IReadOnlyList<ListRow> Of(SiteRow site)
        => database.Read($"SELECT {Columns} FROM Lists WHERE Site = ?1 ORDER BY Number", row => Row(row, site), site.Number);

    /// <param name="key">Its id, its title, or the name in its address.</param>
    public ListRow? Find(SiteRow site, string key) => database.Read(
        $"SELECT {Columns} FROM Lists WHERE Site = ?1 AND (Id = ?2 OR DisplayName = ?2 OR Name = ?2) ORDER BY Id = ?2 DESC LIMIT 1",
        row => Row(row, site),
        site.Number,
        key).FirstOrDefault();

    public ListRow Add(SiteRow site, string name, string displayName, string description, string template, GraphCaller by)
    {
        var id = Guid.CreateVersion7().ToString();
        database.Write(
            $"INSERT INTO Lists ({Columns.Replace("Number, ", "Site, ", StringComparison.Ordinal)}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, 1, ?7, ?8, ?7, ?8, 0, 0, 0, 0)",
            site.Number,
            id,
            name,
            displayName,
            description,
            template,
            Now,
            by.Identity.ToJsonString());

        return Find(site, id) ?? throw new InvalidOperationException("A list that was just made is gone.");
    }

    public void Rename(ListRow list, string displayName, string description, GraphCaller by) => database.Write(
        "UPDATE Lists SET DisplayName = ?2, Description = ?3, Version = Version + 1, Modified = ?4, ModifiedBy = ?5 WHERE Number = ?1",
        list.Number,
        displayName,
        description,
        Now,
        by.Identity.ToJsonString());

    public void Remove(ListRow list)
    {
        foreach (var table in new[] { "Items", "Versions", "Indexed", "Columns", "Subscriptions" })
        {
            database.Write($"DELETE FROM {table} WHERE List = ?1", list.Number);
        }

        database.Write("DELETE FROM Lists WHERE Number = ?1", list.Number);
    }

    /// <summary>Lets every delta token that was given out run out.</summary>
    public void ExpireDeltas() => database.Write("UPDATE Lists SET Epoch = Epoch + 1");

    private long Now => clock.GetUtcNow().ToUnixTimeMilliseconds();

    private static ListRow Row(SqliteDataReader row, SiteRow site) => new(
        row.GetInt64(0),
        site,
        row.GetString(1),
        row.GetString(2),
        row.GetString(3),
        row.GetString(4),
        row.GetString(5),
        new RowStamp(row.GetInt64(6), row.GetInt64(7), Identity(row.GetString(8)), row.GetInt64(9), Identity(row.GetString(10))),
        row.GetInt64(11),
        row.GetInt64(12),
        row.GetInt64(13),
        row.GetInt64(14));

    private static JsonObject Identity(string text) => JsonNode.Parse(text) as JsonObject ?? [];
}
