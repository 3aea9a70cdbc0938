using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using TeamsStyring.DevTools.Graph.Data;
using TeamsStyring.DevTools.Graph.Lists;

namespace TeamsStyring.DevTools.Graph.Subscriptions;

/// <summary>The subscriptions that have not expired.</summary>
internal sealed class SubscriptionTable(GraphDatabase database, TimeProvider clock)
{
    private const string Columns = "Id, List, Expires, Seen, Definition";

    public Subscription Add(ListRow list, DateTimeOffset expires, JsonObject definition)
    {
        var id = Guid.CreateVersion7().ToString();
        database.Write($"INSERT INTO Subscriptions ({Columns}) VALUES (?1, ?2, ?3, ?4, ?5)", id, list.Number, expires.ToUnixTimeMilliseconds(), list.LastChange, definition.ToJsonString());

        return new Subscription(id, list.Number, expires, list.LastChange, definition);
    }

    public IReadOnlyList<Subscription> Alive()
        => database.Read($"SELECT {Columns} FROM Subscriptions WHERE Expires > ?1 ORDER BY Id", Row, clock.GetUtcNow().ToUnixTimeMilliseconds());

    public Subscription? Find(string id) => Alive().FirstOrDefault(subscription => string.Equals(subscription.Id, id, StringComparison.OrdinalIgnoreCase));

    /// <returns>Those whose list has changed since they were last told, and how far it has come.</returns>
    public IReadOnlyList<(Subscription Subscription, long LastChange)> Owed() =>
    [
        .. Alive()
            .Select(subscription => (subscription, database.Number("SELECT LastChange FROM Lists WHERE Number = ?1", subscription.List)))
            .Where(pair => pair.Item2 > pair.subscription.Seen),
    ];

    public void Told(Subscription subscription, long lastChange)
        => database.Write("UPDATE Subscriptions SET Seen = MAX(Seen, ?2) WHERE Id = ?1", subscription.Id, lastChange);

    public void Renew(Subscription subscription, DateTimeOffset expires, JsonObject definition)
        => database.Write("UPDATE Subscriptions SET Expires = ?2, Definition = ?3 WHERE Id = ?1", subscription.Id, expires.ToUnixTimeMilliseconds(), definition.ToJsonString());

    public void Remove(Subscription subscription) => database.Write("DELETE FROM Subscriptions WHERE Id = ?1", subscription.Id);

    private static Subscription Row(SqliteDataReader row) => new(
        row.GetString(0),
        row.GetInt64(1),
        DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(2)),
        row.GetInt64(3),
        JsonNode.Parse(row.GetString(4)) as JsonObject ?? []);
}
