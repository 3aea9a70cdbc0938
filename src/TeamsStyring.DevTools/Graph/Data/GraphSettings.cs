using System.Globalization;

namespace TeamsStyring.DevTools.Graph.Data;

/// <summary>What the tenant remembers that is no row of anything.</summary>
internal sealed class GraphSettings(GraphDatabase database)
{
    public string? this[string name] => database.Text("SELECT Value FROM Settings WHERE Name = ?1", name);

    public void Set(string name, string value)
        => database.Write("INSERT INTO Settings (Name, Value) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET Value = excluded.Value", name, value);

    public long Number(string name) => long.TryParse(this[name], NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0;

    public void Set(string name, long value) => Set(name, value.ToString(CultureInfo.InvariantCulture));
}
