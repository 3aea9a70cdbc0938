using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using TeamsStyring.DevTools.Graph.Data;

namespace TeamsStyring.DevTools.Graph.People;

/// <summary>The directory of the emulated tenant.</summary>
internal sealed class PersonTable(GraphDatabase database)
{
    private const string Columns = "Id, Manager, Photo, Definition";

    /// <param name="person">Properties of a user, and beside them <c>manager</c> (an id) and <c>photo</c> (a picture in base64).</param>
    public void Load(JsonObject person)
    {
        var definition = person.DeepClone().AsObject();
        var manager = definition["manager"]?.ToString();
        var photo = definition["photo"]?.ToString();
        definition.Remove("manager");
        definition.Remove("photo");
        database.Write(
            "INSERT OR REPLACE INTO Users (Id, Name, Manager, Photo, Definition) VALUES (?1, ?2, ?3, ?4, ?5)",
            definition["id"]?.ToString(),
            definition["displayName"]?.ToString() ?? "",
            manager,
            photo is null ? null : Convert.FromBase64String(photo),
            definition.ToJsonString());
    }

    public PersonRow? Find(string idOrName) => database.Read(
        $"SELECT {Columns} FROM Users WHERE Id = ?1 OR json_extract(Definition, '$.userPrincipalName') = ?1 COLLATE NOCASE",
        Row,
        idOrName).FirstOrDefault();

    public IReadOnlyList<PersonRow> All() => database.Read($"SELECT {Columns} FROM Users ORDER BY Name, Id", Row);

    public void SetMembers(string team, IEnumerable<(string Person, bool IsOwner)> members)
    {
        database.Write("DELETE FROM Members WHERE Team = ?1", team);
        foreach (var (person, isOwner) in members)
        {
            database.Write("INSERT OR REPLACE INTO Members (Team, Person, Owner) VALUES (?1, ?2, ?3)", team, person, isOwner);
        }
    }

    /// <returns>Null for a team that is not known.</returns>
    public IReadOnlyList<(PersonRow Person, bool IsOwner)>? Members(string team)
    {
        var members = database.Read("SELECT Person, Owner FROM Members WHERE Team = ?1 ORDER BY Person", row => (Person: row.GetString(0), IsOwner: row.GetBoolean(1)), team);

        return members.Count is 0 ? null : [.. members.SelectMany<(string Person, bool IsOwner), (PersonRow, bool)>(member => Find(member.Person) is { } person ? [(person, member.IsOwner)] : [])];
    }

    private static PersonRow Row(SqliteDataReader row) => new(
        row.GetString(0),
        row.IsDBNull(1) ? null : row.GetString(1),
        row.IsDBNull(2) ? null : row.GetFieldValue<byte[]>(2),
        JsonNode.Parse(row.GetString(3)) as JsonObject ?? []);
}
