using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsStyring.BotProtocol.Trust;

namespace TeamsStyring.BotProtocol.Installation;

/// <summary>
/// Gives a person the app, so that the bot may write first. Needs <c>TeamsAppInstallation.ReadWriteSelfForUser.All</c>, and <c>AppCatalog.Read.All</c> unless the
/// catalogue's id is known. Source: Graph, «Proactively install apps using Graph API».
/// </summary>
/// <param name="http">Has Graph's address as its base, follows no redirects.</param>
public sealed class PersonalInstallation(HttpClient http, BotTokens tokens)
{
    /// <summary>What a token must be for to be sent to Graph.</summary>
    public const string GraphScope = "https://graph.microsoft.com/.default";

    private readonly ConcurrentDictionary<(BotRegistration, string), string> _catalogue = new();

    /// <param name="person">The Entra object id.</param>
    public async Task<InstallOutcome> InstallAsync(BotRegistration registration, AppInCatalogue app, string person, CancellationToken cancellationToken)
    {
        if (await tokens.ReadAsync(registration, GraphScope, cancellationToken) is not { } token)
        {
            return new InstallOutcome.Refused(InstallRefusal.NoToken);
        }

        var (catalogueId, whyNot) = await FindAppAsync(registration, app, token, cancellationToken);
        if (catalogueId is null)
        {
            return new InstallOutcome.Refused(whyNot);
        }

        var installed = await FindInstallationAsync(person, catalogueId, token, cancellationToken);
        if (installed is { IsGood: true, Id: null })
        {
            var given = await AskAsync(HttpMethod.Post, Apps(person), Installation(catalogueId), token, cancellationToken);

            // Somebody else gave it at the same moment, and that is as good.
            if (!given.IsGood && given.Status is not HttpStatusCode.Conflict)
            {
                return new InstallOutcome.Refused(given.Why);
            }

            installed = await FindInstallationAsync(person, catalogueId, token, cancellationToken);
        }

        if (installed is not { IsGood: true, Id: { } installation })
        {
            return new InstallOutcome.Refused(installed.Why);
        }

        var chat = await AskAsync(HttpMethod.Get, $"{Apps(person)}/{Uri.EscapeDataString(installation)}/chat", body: null, token, cancellationToken);

        return chat is { IsGood: true, Id: { } chatId } ? new InstallOutcome.Installed(chatId) : new InstallOutcome.Refused(chat.Why);
    }

    private JsonObject Installation(string catalogueId) => new() { ["teamsApp@odata.bind"] = new Uri(Base, $"appCatalogs/teamsApps/{Uri.EscapeDataString(catalogueId)}").AbsoluteUri };

    private Uri Base => http.BaseAddress ?? throw new InvalidOperationException("The client has no address for Graph.");

    private static string Apps(string person) => $"users/{Uri.EscapeDataString(person)}/teamwork/installedApps";

    private async Task<(string? Id, InstallRefusal WhyNot)> FindAppAsync(BotRegistration registration, AppInCatalogue app, string token, CancellationToken cancellationToken)
    {
        if (app.CatalogueId.Length > 0)
        {
            return (app.CatalogueId, default);
        }

        if (_catalogue.TryGetValue((registration, app.ManifestId), out var known))
        {
            return (known, default);
        }

        var found = await AskAsync(HttpMethod.Get, $"appCatalogs/teamsApps?$filter={Filter("externalId", app.ManifestId)}", body: null, token, cancellationToken);
        if (found is { IsGood: true, Id: { } id })
        {
            _catalogue[(registration, app.ManifestId)] = id;

            return (id, default);
        }

        return (null, found.IsGood ? InstallRefusal.NotInCatalogue : found.Why);
    }

    private Task<GraphAnswer> FindInstallationAsync(string person, string catalogueId, string token, CancellationToken cancellationToken)
        => AskAsync(HttpMethod.Get, $"{Apps(person)}?$expand=teamsApp&$filter={Filter("teamsApp/id", catalogueId)}", body: null, token, cancellationToken);

    private static string Filter(string field, string value) => Uri.EscapeDataString($"{field} eq '{value.Replace("'", "''", StringComparison.Ordinal)}'");

    private async Task<GraphAnswer> AskAsync(HttpMethod method, string path, JsonObject? body, string token, CancellationToken cancellationToken)
    {
        using var content = body is null ? null : new StringContent(body.ToJsonString(), System.Text.Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(method, new Uri(Base, path)) { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        try
        {
            using var response = await http.SendAsync(request, cancellationToken);
            var answer = await response.Content.ReadAsByteArrayAsync(cancellationToken);

            return new GraphAnswer(response.StatusCode, answer.Length > 0 && JsonNode.Parse(answer) is JsonObject read ? read : []);
        }
        catch (JsonException)
        {
            return new GraphAnswer(Status: null, []);
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return new GraphAnswer(Status: null, []);
        }
    }
}
