namespace TeamsStyring.Storage;

/// <summary>How far a tenant's rows have come. A value says nothing but whether it is the same as before; the database draws a new one with every change, whoever makes it.</summary>
/// <param name="Plans">Units, people, dimensions, plans, goals, indicators and deadlines.</param>
/// <param name="Initiatives">Initiatives, which change with the answers.</param>
/// <param name="Answers">Follow-ups, measurements and decisions: only ever appended.</param>
/// <param name="Conversations">Where people can be reached.</param>
public readonly record struct DataVersions(string Plans, string Initiatives, string Answers, string Conversations)
{
    internal const string Prefix = "version-";

    /// <summary>Key and value of each, of one tenant. By range, which an index answers.</summary>
    internal const string Sql = """SELECT "Key", "Value" FROM "Settings" WHERE "Tenant" = $tenant AND "Key" >= 'version-' AND "Key" < 'version.' """;

    internal static DataVersions Of(IEnumerable<KeyValuePair<string, string>> rows)
        => rows.Aggregate(new DataVersions("", "", "", ""), (versions, row) => versions.With(row.Key, row.Value));

    internal DataVersions With(string key, string value) => key switch
    {
        Prefix + "plans" => this with { Plans = value },
        Prefix + "initiatives" => this with { Initiatives = value },
        Prefix + "answers" => this with { Answers = value },
        Prefix + "conversations" => this with { Conversations = value },
        _ => this,
    };
}
