using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using TeamsStyring.DevTools.Graph.Data;
using TeamsStyring.DevTools.Graph.Lists;

namespace TeamsStyring.DevTools.Graph.Items;

/// <summary>The items of every list, their former versions, and the indexes over them.</summary>
internal sealed class ItemTable(GraphDatabase database, ColumnTable columns, TimeProvider clock)
{
    private const string Columns = "Id, Guid, Version, Created, CreatedBy, Modified, ModifiedBy, Fields, Deleted, Change";

    public ItemRow? Find(ListRow list, long id)
        => database.Read($"SELECT {Columns} FROM Items WHERE List = ?1 AND Id = ?2", row => Row(row, list), list.Number, id).FirstOrDefault();

    /// <param name="where">A condition over the columns of items; its values come after ?1, the list.</param>
    public IReadOnlyList<ItemRow> Where(ListRow list, string where, params object?[] values)
        => database.Read($"SELECT {Columns} FROM Items WHERE List = ?1 AND {where}", row => Row(row, list), [list.Number, .. values]);

    public long Count(ListRow list, string where, params object?[] values)
        => database.Number($"SELECT COUNT(*) FROM Items WHERE List = ?1 AND Deleted = 0 AND {where}", [list.Number, .. values]);

    public ItemRow Add(ListRow list, JsonObject fields, JsonObject by)
    {
        var (id, change) = database.Read(
            "UPDATE Lists SET LastItem = LastItem + 1, Items = Items + 1, LastChange = LastChange + 1 WHERE Number = ?1 RETURNING LastItem, LastChange",
            row => (row.GetInt64(0), row.GetInt64(1)),
            list.Number)[0];
        var item = new ItemRow(list, id, Guid.CreateVersion7().ToString(), new RowStamp(1, Now, by, Now, by), fields, IsDeleted: false, change);
        database.Write(
            $"INSERT INTO Items (List, {Columns}) VALUES (?1, ?2, ?3, 1, ?4, ?5, ?4, ?5, ?6, 0, ?7)",
            list.Number,
            id,
            item.Guid,
            item.Stamp.Created,
            by.ToJsonString(),
            fields.ToJsonString(),
            change);
        SetIndexed(list, id, former: [], fields);

        return item;
    }

    /// <summary>Every change makes a new version; the one before stays.</summary>
    public ItemRow Change(ItemRow item, JsonObject fields, JsonObject by)
    {
        database.Write(
            "INSERT INTO Versions (List, Item, Version, Modified, ModifiedBy, Fields) SELECT List, Id, Version, Modified, ModifiedBy, Fields FROM Items WHERE List = ?1 AND Id = ?2",
            item.List.Number,
            item.Id);
        var changed = item with { Stamp = item.Stamp with { Version = item.Stamp.Version + 1, Modified = Now, ModifiedBy = by }, Fields = fields, Change = NextChange(item.List) };
        database.Write(
            "UPDATE Items SET Version = ?3, Modified = ?4, ModifiedBy = ?5, Fields = ?6, Change = ?7 WHERE List = ?1 AND Id = ?2",
            item.List.Number,
            item.Id,
            changed.Stamp.Version,
            changed.Stamp.Modified,
            by.ToJsonString(),
            fields.ToJsonString(),
            changed.Change);
        SetIndexed(item.List, item.Id, item.Fields, fields);

        return changed;
    }

    /// <summary>Into the recycle bin, or back.</summary>
    public void SetDeleted(ItemRow item, bool isDeleted)
    {
        database.Write("UPDATE Items SET Deleted = ?3, Change = ?4 WHERE List = ?1 AND Id = ?2", item.List.Number, item.Id, isDeleted, NextChange(item.List));
        database.Write("UPDATE Lists SET Items = Items + ?2 WHERE Number = ?1", item.List.Number, isDeleted ? -1 : 1);
        SetIndexed(item.List, item.Id, isDeleted ? item.Fields : [], isDeleted ? [] : item.Fields);
    }

    /// <returns>The unique column whose value another item has already.</returns>
    public ColumnRow? Taken(ListRow list, JsonObject fields, long but) => columns.Of(list).FirstOrDefault(column =>
        column.IsUnique && FieldRule.Indexed(fields[column.FieldName]) is { } value
        && database.Number("SELECT COUNT(*) FROM Indexed WHERE List = ?1 AND Column = ?2 AND Value = ?3 AND Item <> ?4", list.Number, column.Number, value, but) > 0);

    public bool HasRepeated(ListRow list, ColumnRow column) => database.Number(
        "SELECT COUNT(*) FROM (SELECT 1 FROM Items WHERE List = ?1 AND Deleted = 0 AND json_extract(Fields, ?2) IS NOT NULL GROUP BY lower(json_extract(Fields, ?2)) HAVING COUNT(*) > 1)",
        list.Number,
        $"$.{column.FieldName}") > 0;

    public void Index(ListRow list, ColumnRow column, bool isMade, bool isDropped)
    {
        if (isMade)
        {
            database.Write(
                "INSERT OR IGNORE INTO Indexed (List, Column, Value, Item) SELECT List, ?2, json_extract(Fields, ?3), Id FROM Items WHERE List = ?1 AND Deleted = 0 AND json_extract(Fields, ?3) IS NOT NULL",
                list.Number,
                column.Number,
                $"$.{column.FieldName}");
        }
        else if (isDropped)
        {
            database.Write("DELETE FROM Indexed WHERE List = ?1 AND Column = ?2", list.Number, column.Number);
        }
    }

    private long Now => clock.GetUtcNow().ToUnixTimeMilliseconds();

    private static ItemRow Row(SqliteDataReader row, ListRow list) => new(
        list,
        row.GetInt64(0),
        row.GetString(1),
        new RowStamp(row.GetInt64(2), row.GetInt64(3), Json(row, 4), row.GetInt64(5), Json(row, 6)),
        Json(row, 7),
        row.GetBoolean(8),
        row.GetInt64(9));

    private static JsonObject Json(SqliteDataReader row, int at) => JsonNode.Parse(row.GetString(at)) as JsonObject ?? [];

    private long NextChange(ListRow list) => database.Number("UPDATE Lists SET LastChange = LastChange + 1 WHERE Number = ?1 RETURNING LastChange", list.Number);

    private void SetIndexed(ListRow list, long id, JsonObject former, JsonObject fields)
    {
        foreach (var column in columns.Of(list).Where(column => column.IsIndexed))
        {
            var (was, becomes) = (FieldRule.Indexed(former[column.FieldName]), FieldRule.Indexed(fields[column.FieldName]));
            if (Equals(was, becomes))
            {
                continue;
            }

            if (was is not null)
            {
                database.Write("DELETE FROM Indexed WHERE List = ?1 AND Column = ?2 AND Value = ?3 AND Item = ?4", list.Number, column.Number, was, id);
            }

            if (becomes is not null)
            {
                database.Write("INSERT OR IGNORE INTO Indexed (List, Column, Value, Item) VALUES (?1, ?2, ?3, ?4)", list.Number, column.Number, becomes, id);
            }
        }
    }
}
