using Microsoft.Data.Sqlite;
using TeamsStyring.DevTools.Graph.Data;

namespace TeamsStyring.DevTools.Graph.Sites;

/// <summary>The sites. The root site is always there.</summary>
internal sealed class SiteTable(GraphDatabase database)
{
    public void MakeRoot()
    {
        if (database.Number("SELECT COUNT(*) FROM Sites") is 0)
        {
            Add("", "Kommunen");
        }
    }

    public SiteRow Add(string path, string name)
    {
        var id = $"{SiteRow.Host},{Guid.CreateVersion7()},{Guid.CreateVersion7()}";
        database.Write("INSERT INTO Sites (Id, Path, Name) VALUES (?1, ?2, ?3)", id, path, name);

        return Find(id) ?? throw new InvalidOperationException("A site that was just made is gone.");
    }

    /// <param name="key"><c>root</c>, the id, the host, or <c>host:/path</c>.</param>
    public SiteRow? Find(string key)
    {
        var path = key is "root" or SiteRow.Host ? "" : key.StartsWith($"{SiteRow.Host}:/", StringComparison.OrdinalIgnoreCase) ? key[(SiteRow.Host.Length + 2)..] : null;

        return database.Read("SELECT Number, Id, Path, Name FROM Sites WHERE Id = ?1 OR Path = ?2", Row, key, path).FirstOrDefault();
    }

    public IReadOnlyList<SiteRow> All() => database.Read("SELECT Number, Id, Path, Name FROM Sites ORDER BY Number", Row);

    private static SiteRow Row(SqliteDataReader row) => new(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3));
}
