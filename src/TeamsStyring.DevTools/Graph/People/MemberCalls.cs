using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Graph.Calls;

namespace TeamsStyring.DevTools.Graph.People;

/// <summary>Who is in a team. A team is a group too, and its members are shown differently there.</summary>
internal sealed class MemberCalls(PersonTable people)
{
    public IEnumerable<GraphRoute> Routes =>
    [
        new("GET", "groups/{team}/members", "members", 0, GraphRight.Groups, call => Answer(call, "directoryObjects", member => AsUser(call, member.Person))),
        new("GET", "groups/{team}/members/{cast}", "members", 0, GraphRight.Groups, call => Answer(call, "users", member => member.Person.ToJson(call.Query["select"]))),
        new("GET", "teams/{team}/members", "members", 0, GraphRight.Teams, call => Answer(call, $"teams('{call["team"]}')/members", member => AsMember(call, member))),
    ];

    private static JsonObject AsUser(GraphCall call, PersonRow person)
    {
        var json = person.ToJson(call.Query["select"]);
        json.Insert(0, "@odata.type", "#microsoft.graph.user");

        return json;
    }

    private static JsonObject AsMember(GraphCall call, (PersonRow Person, bool IsOwner) member) => new()
    {
        ["@odata.type"] = "#microsoft.graph.aadUserConversationMember",
        ["id"] = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{call["team"]}##{member.Person.Id}")),
        ["roles"] = member.IsOwner ? new JsonArray("owner") : [],
        ["displayName"] = member.Person.Text("displayName"),
        ["userId"] = member.Person.Id,
        ["email"] = member.Person.Text("mail"),
        ["tenantId"] = call.Caller.Tenant,
    };

    private GraphAnswer Answer(GraphCall call, string context, Func<(PersonRow Person, bool IsOwner), JsonObject> show)
        => people.Members(call["team"]) is { } members ? PersonCalls.Page(call, [.. members.Select(show)], context) : PersonCalls.NotFound(call["team"]);
}
