using System.Globalization;
using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Graph.Calls;
using TeamsStyring.DevTools.Graph.Filters;
using TeamsStyring.DevTools.Graph.Items;

namespace TeamsStyring.DevTools.Graph.People;

/// <summary>People: found, shown, with their manager and their picture. It costs nothing of SharePoint's.</summary>
internal sealed class PersonCalls(PersonTable people)
{
    private const int UsualPage = 100;
    private const int LargestPage = 999;

    public IEnumerable<GraphRoute> Routes =>
    [
        new("GET", "users", "users", 0, GraphRight.Users, Search),
        new("GET", "users/{user}", "user", 0, GraphRight.Users, call => ForPerson(call, person => Show(call, person))),
        new("GET", "users/{user}/manager", "manager", 0, GraphRight.Users, call => ForPerson(call, person => Manager(call, person))),
        new("GET", "users/{user}/photo/$value", "photo", 0, GraphRight.Users, call => ForPerson(call, Photo)),
        new("GET", "users/{user}/photos/{size}/$value", "photo", 0, GraphRight.Users, call => ForPerson(call, Photo)),
    ];

    public static GraphAnswer NotFound(string what)
        => GraphError.Of(404, "Request_ResourceNotFound", $"Resource '{what}' does not exist or one of its queried reference-property objects are not present.");

    /// <summary>A page of people, and a link to the next.</summary>
    public static GraphAnswer Page(GraphCall call, IReadOnlyList<JsonObject> all, string context)
    {
        if (!PageToken.TryRead(call.Query["skiptoken"], context, out var after))
        {
            return GraphError.Of(400, "Request_BadRequest", "The skip token is not valid.");
        }

        var size = Math.Clamp(call.Query.Number("top") ?? UsualPage, 1, LargestPage);
        var page = all.Skip((int)after).Take(size).ToList();
        var json = new JsonObject { ["@odata.context"] = $"{call.Root}/$metadata#{context}", ["value"] = new JsonArray([.. page]) };
        if (call.Query["count"] is "true")
        {
            json.Insert(1, "@odata.count", all.Count);
        }

        if (after + page.Count < all.Count)
        {
            json["@odata.nextLink"] = $"{call.Root}{call.Path}{call.Query.With("$skiptoken", PageToken.Write(after + page.Count, context))}";
        }

        return GraphAnswer.Ok(json);
    }

    private static GraphAnswer Photo(PersonRow person) => person.Photo is { } bytes
        ? new GraphAnswer(200, null) { Picture = (bytes, bytes is [0x89, ..] ? "image/png" : "image/jpeg") }
        : GraphError.Of(404, "ImageNotFound", "The photo wasn't found.");

    private static GraphAnswer Show(GraphCall call, PersonRow person)
    {
        var json = person.ToJson(call.Query["select"]);
        json.Insert(0, "@odata.context", $"{call.Root}/$metadata#users/$entity");

        return GraphAnswer.Ok(json);
    }

    private GraphAnswer ForPerson(GraphCall call, Func<PersonRow, GraphAnswer> answer)
        => people.Find(call["user"]) is { } person ? answer(person) : NotFound(call["user"]);

    private GraphAnswer Manager(GraphCall call, PersonRow person)
    {
        if (person.Manager is not { } id || people.Find(id) is not { } manager)
        {
            return NotFound("manager");
        }

        var json = manager.ToJson(call.Query["select"]);
        json.Insert(0, "@odata.context", $"{call.Root}/$metadata#directoryObjects/$entity");
        json.Insert(1, "@odata.type", "#microsoft.graph.user");

        return GraphAnswer.Ok(json);
    }

    private GraphAnswer Search(GraphCall call)
    {
        var found = people.All().AsEnumerable();
        if (call.Query["search"] is { Length: > 0 } search)
        {
            if (!string.Equals(call.Headers["ConsistencyLevel"], "eventual", StringComparison.OrdinalIgnoreCase))
            {
                return GraphError.Of(
                    400,
                    "Request_UnsupportedQuery",
                    "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'");
            }

            found = found.Where(person => PersonSearch.Matches(person, search));
        }

        if (call.Query["filter"] is { Length: > 0 } text)
        {
            if (GraphFilter.Parse(text) is not { } filter)
            {
                return GraphError.Of(400, "Request_UnsupportedQuery", string.Create(CultureInfo.InvariantCulture, $"Invalid filter clause: {text}"));
            }

            found = found.Where(person => PersonSearch.Matches(person, filter));
        }

        return Page(call, [.. found.Select(person => person.ToJson(call.Query["select"]))], "users");
    }
}
