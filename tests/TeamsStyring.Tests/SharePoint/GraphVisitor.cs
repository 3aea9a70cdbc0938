using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Graph;

namespace TeamsStyring.Tests.SharePoint;

/// <summary>Somebody who works in the lists through Graph, with a token of their own: a person, or another program.</summary>
internal sealed class GraphVisitor : IDisposable
{
    private readonly HttpClient _http;
    private readonly string _root;

    private GraphVisitor(HttpClient http, string root) => (_http, _root) = (http, root);

    /// <summary>An administrator's program, or the one with this id.</summary>
    public static async Task<GraphVisitor> AppAsync(EmulatedGraph graph, CancellationToken cancellationToken, string app = "administrator")
        => await WithTokenAsync(graph, new() { ["grant_type"] = "client_credentials", ["client_id"] = app, ["client_secret"] = "known", ["scope"] = "https://graph.microsoft.com/.default" }, cancellationToken);

    /// <summary>A person who has the list open.</summary>
    public static async Task<GraphVisitor> PersonAsync(EmulatedGraph graph, string person, CancellationToken cancellationToken)
        => await WithTokenAsync(graph, new() { ["grant_type"] = "password", ["client_id"] = "browser", ["username"] = person, ["password"] = "secret" }, cancellationToken);

    public Task<GraphReply> GetAsync(string path, CancellationToken cancellationToken, params (string Name, string Value)[] headers)
        => SendAsync(HttpMethod.Get, path, null, cancellationToken, headers);

    public Task<GraphReply> PostAsync(string path, string json, CancellationToken cancellationToken) => SendAsync(HttpMethod.Post, path, json, cancellationToken);

    public Task<GraphReply> PatchAsync(string path, string json, CancellationToken cancellationToken, string? ifMatch = null)
        => SendAsync(HttpMethod.Patch, path, json, cancellationToken, ifMatch is null ? [] : [("If-Match", ifMatch)]);

    public Task<GraphReply> DeleteAsync(string path, CancellationToken cancellationToken) => SendAsync(HttpMethod.Delete, path, null, cancellationToken);

    /// <summary>Sends up to twenty requests in one.</summary>
    /// <returns>The answers by their ids, in the order they came.</returns>
    public async Task<IReadOnlyList<JsonObject>> BatchAsync(IEnumerable<JsonObject> requests, CancellationToken cancellationToken)
        => [.. ((await PostAsync("/$batch", new JsonObject { ["requests"] = new JsonArray([.. requests]) }.ToJsonString(), cancellationToken)).Body["responses"] as JsonArray ?? []).OfType<JsonObject>()];

    /// <summary>The control door.</summary>
    public async Task<GraphReply> ControlAsync(HttpMethod method, string path, string? json, CancellationToken cancellationToken)
        => await SendAsync(method, $"/../_emulator{path}", json, cancellationToken);

    public void Dispose() => _http.Dispose();

    private static async Task<GraphVisitor> WithTokenAsync(EmulatedGraph graph, Dictionary<string, string> form, CancellationToken cancellationToken)
    {
        var http = new HttpClient();
        using var content = new FormUrlEncodedContent(form);
        using var answer = await http.PostAsync(new Uri($"{graph.Address}/kommune/oauth2/v2.0/token"), content, cancellationToken);
        var token = (await answer.Content.ReadFromJsonAsync<JsonObject>(cancellationToken))?["access_token"]?.ToString();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);

        return new GraphVisitor(http, graph.BaseUrl);
    }

    private async Task<GraphReply> SendAsync(HttpMethod method, string path, string? json, CancellationToken cancellationToken, params (string Name, string Value)[] headers)
    {
        var address = path.StartsWith("http", StringComparison.Ordinal) ? new Uri(path) : new Uri($"{_root}{path}");
        using var request = new HttpRequestMessage(method, address);
        request.Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json");
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var answer = await _http.SendAsync(request, cancellationToken);
        var text = await answer.Content.ReadAsStringAsync(cancellationToken);
        var told = answer.Headers.ToDictionary(header => header.Key, header => header.Value.First(), StringComparer.OrdinalIgnoreCase);

        return new GraphReply((int)answer.StatusCode, text.StartsWith('{') ? JsonNode.Parse(text)?.AsObject() ?? [] : [], told);
    }
}
