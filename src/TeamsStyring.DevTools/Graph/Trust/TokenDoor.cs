using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using TeamsStyring.DevTools.Graph.Data;

namespace TeamsStyring.DevTools.Graph.Trust;

/// <summary>Where tokens are asked for: <c>client_credentials</c> for an application, <c>password</c> for a person, whose word is taken for it.</summary>
internal sealed class TokenDoor(GraphDatabase database, GraphTokens tokens, ApplicationTable applications, TimeProvider clock)
{
    public async Task<IResult> AnswerAsync(string tenant, HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType)
        {
            return Refused(400, "invalid_request", 900144, "The request body must contain the following parameter: 'grant_type'.");
        }

        var form = await request.ReadFormAsync(cancellationToken);
        var app = form["client_id"].ToString();
        var application = database.Run(() => applications.Find(app));
        var isPerson = form["grant_type"] == "password";
        if (!isPerson && form["grant_type"] != "client_credentials")
        {
            return Refused(400, "unsupported_grant_type", 70003, "The app requested an unsupported grant type.");
        }

        if (app.Length is 0)
        {
            return Refused(400, "invalid_request", 900144, "The request body must contain the following parameter: 'client_id'.");
        }

        if (!isPerson && Problem(form["client_secret"].ToString(), application) is { } problem)
        {
            return problem;
        }

        var name = application["name"]?.ToString() ?? "TeamsStyring";
        var caller = isPerson
            ? new GraphCaller(app, name, form["username"].ToString(), PersonName(form["username"].ToString()), ApplicationTable.PersonRoles, tenant)
            : new GraphCaller(app, name, null, "", ApplicationTable.Roles(application), tenant);

        return Results.Json(new JsonObject
        {
            ["token_type"] = "Bearer",
            ["expires_in"] = GraphTokens.Seconds,
            ["ext_expires_in"] = GraphTokens.Seconds,
            ["access_token"] = tokens.Issue(caller),
        });
    }

    private IResult? Problem(string secret, JsonObject application)
    {
        if (application["secretExpired"]?.GetValue<bool>() is true)
        {
            return Refused(401, "invalid_client", 7000222, "The provided client secret keys for the app are expired.");
        }

        var isRight = application["secret"] is not { } known ? secret.Length > 0 : known.ToString() == secret;

        return isRight ? null : Refused(401, "invalid_client", 7000215, "Invalid client secret provided.");
    }

    private string PersonName(string person)
        => database.Run(() => database.Text("SELECT Name FROM Users WHERE Id = ?1 OR json_extract(Definition, '$.userPrincipalName') = ?1", person)) ?? person;

    private IResult Refused(int status, string error, int code, string sentence)
    {
        var id = Guid.CreateVersion7().ToString();

        return Results.Json(
            new JsonObject
            {
                ["error"] = error,
                ["error_description"] = $"AADSTS{code}: {sentence} Trace ID: {id}",
                ["error_codes"] = new JsonArray(code),
                ["timestamp"] = GraphTime.Text(clock.GetUtcNow()),
                ["trace_id"] = id,
                ["correlation_id"] = id,
            },
            statusCode: status);
    }
}
