using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TeamsStyring.DevTools.Graph.Data;
using TeamsStyring.DevTools.Graph.Items;
using TeamsStyring.DevTools.Graph.Pace;
using TeamsStyring.DevTools.Graph.Subscriptions;
using TeamsStyring.DevTools.Graph.Trust;

namespace TeamsStyring.DevTools.Graph.Control;

/// <summary>What no Graph has: orders to go wrong, counts of what was asked, and the recycle bin.</summary>
internal sealed class ControlDoor(Tenant tenant, GraphTokens tokens, Circumstances circumstances, Notices notices)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var control = routes.MapGroup("/_emulator");
        control.MapPut("/faults", (JsonObject faults) => SetFaults(faults));
        control.MapGet("/requests", () => Results.Json(circumstances.Counts.ToJson()));
        control.MapDelete("/requests", ResetCounts);
        control.MapPut("/restore/{list}/{item}", (string list, string item) => Restore(list, item));
        control.MapPut("/applications/{id}", (string id, JsonObject settings) => Describe(id, settings));
        control.MapPut("/users", (JsonArray people) => LoadPeople(people));
        control.MapPut("/teams/{team}", (string team, JsonArray members) => LoadTeam(team, members));
        control.MapPut("/lifecycle/{what}", async (string what, HttpContext http) => Results.Json(new JsonObject { ["taken"] = await notices.SendLifecycleAsync(what, http.RequestAborted) }));
        control.MapPut("/sites", (JsonObject site) => AddSite(site));
    }

    /// <summary>Rates are set anew, all of them. <c>true</c> for tokens or deltas lets those that are out run out, once.</summary>
    public IResult SetFaults(JsonObject faults)
    {
        circumstances.Troubles.Set(GraphFaults.Read(faults));
        if (faults["resourceUnits"]?.GetValue<long>() is { } limit)
        {
            circumstances.Meter.Limit = limit;
        }

        if (GraphFaults.IsTrue(faults, "expireTokens"))
        {
            tokens.ExpireAll();
        }

        if (GraphFaults.IsTrue(faults, "expireDeltas"))
        {
            tenant.Database.Run(tenant.Lists.ExpireDeltas);
        }

        return Results.NoContent();
    }

    private IResult ResetCounts()
    {
        circumstances.Counts.Reset();

        return Results.NoContent();
    }

    /// <summary>What a person does in the recycle bin.</summary>
    private IResult Restore(string list, string item) => tenant.Database.Run(() =>
    {
        if (tenant.Sites.All().Select(site => tenant.Lists.Find(site, list)).OfType<Lists.ListRow>().FirstOrDefault() is not { } found
            || !long.TryParse(item, NumberStyles.None, CultureInfo.InvariantCulture, out var id) || tenant.Items.Find(found, id) is not { IsDeleted: true } deleted)
        {
            return Results.NotFound();
        }

        if (tenant.Items.Taken(found, deleted.Fields, id) is not null)
        {
            return Results.Conflict();
        }

        tenant.Items.SetDeleted(deleted, isDeleted: false);
        notices.Wake();

        return Results.NoContent();
    });

    private IResult Describe(string id, JsonObject settings)
    {
        tenant.Database.Run(() => tenant.Applications.Describe(id, settings));

        return Results.NoContent();
    }

    private IResult LoadPeople(JsonArray people)
    {
        tenant.Database.Run(() =>
        {
            foreach (var person in people.OfType<JsonObject>())
            {
                tenant.People.Load(person);
            }
        });

        return Results.NoContent();
    }

    /// <param name="members">Ids; an object <c>{"id","owner":true}</c> for an owner.</param>
    private IResult LoadTeam(string team, JsonArray members)
    {
        tenant.Database.Run(() => tenant.People.SetMembers(
            team,
            members.Select(member => member is JsonObject named ? (named["id"]?.ToString() ?? "", GraphFaults.IsTrue(named, "owner")) : (member?.ToString() ?? "", false))));

        return Results.NoContent();
    }

    private IResult AddSite(JsonObject site)
    {
        var path = site["path"]?.ToString() ?? "";
        var made = tenant.Database.Run(() => tenant.Sites.Find($"{Graph.Sites.SiteRow.Host}:/{path}") ?? tenant.Sites.Add(path, site["displayName"]?.ToString() ?? path));

        return Results.Json(new JsonObject { ["id"] = made.Id, ["webUrl"] = made.WebUrl });
    }
}
