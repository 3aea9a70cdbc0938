using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Graph.Data;

namespace TeamsStyring.DevTools.Graph.Lists;

/// <summary>The columns of every list. They are asked for with each item, so they are kept in memory too.</summary>
internal sealed class ColumnTable(GraphDatabase database)
{
    private readonly Dictionary<long, IReadOnlyList<ColumnRow>> _known = [];

    public IReadOnlyList<ColumnRow> Of(ListRow list)
    {
        if (!_known.TryGetValue(list.Number, out var columns))
        {
            columns = database.Read(
                "SELECT Number, Id, Name, Indexed, Definition FROM Columns WHERE List = ?1 ORDER BY Number",
                row => new ColumnRow(row.GetInt32(0), row.GetString(1), row.GetString(2), row.GetBoolean(3), JsonNode.Parse(row.GetString(4)) as JsonObject ?? []),
                list.Number);
            _known[list.Number] = columns;
        }

        return columns;
    }

    public ColumnRow? Find(ListRow list, string idOrName)
        => Of(list).FirstOrDefault(column => string.Equals(column.Id, idOrName, StringComparison.OrdinalIgnoreCase) || string.Equals(column.Name, idOrName, StringComparison.OrdinalIgnoreCase));

    public ColumnRow Add(ListRow list, JsonObject definition)
    {
        var id = Guid.CreateVersion7().ToString();
        definition["id"] = id;
        var name = definition["name"]?.ToString() ?? id;
        database.Write(
            "INSERT INTO Columns (List, Number, Id, Name, Indexed, Definition) SELECT ?1, COALESCE(MAX(Number), 0) + 1, ?2, ?3, ?4, ?5 FROM Columns WHERE List = ?1",
            list.Number,
            id,
            name,
            ColumnRow.Flag(definition, "indexed"),
            definition.ToJsonString());
        _known.Remove(list.Number);

        return Find(list, id) ?? throw new InvalidOperationException("A column that was just made is gone.");
    }

    public void Change(ListRow list, ColumnRow column, JsonObject definition)
    {
        database.Write(
            "UPDATE Columns SET Indexed = ?3, Definition = ?4 WHERE List = ?1 AND Number = ?2",
            list.Number,
            column.Number,
            ColumnRow.Flag(definition, "indexed"),
            definition.ToJsonString());
        _known.Remove(list.Number);
    }

    public void Remove(ListRow list, ColumnRow column)
    {
        database.Write("DELETE FROM Columns WHERE List = ?1 AND Number = ?2", list.Number, column.Number);
        database.Write("DELETE FROM Indexed WHERE List = ?1 AND Column = ?2", list.Number, column.Number);
        _known.Remove(list.Number);
    }

    public void Forget(ListRow list) => _known.Remove(list.Number);
}
