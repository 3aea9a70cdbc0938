using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Graph;

namespace TeamsStyring.Tests.SharePoint.Rounds;

/// <summary>Somebody in the kommune who works in the lists, not in Teams.</summary>
internal sealed class ListPerson : IDisposable
{
    private const string Site = "root";

    private readonly HttpClient _http;

    private ListPerson(HttpClient http) => _http = http;

    public static async Task<ListPerson> SignInAsync(EmulatedGraph graph, CancellationToken cancellationToken)
    {
        var http = new HttpClient { BaseAddress = new Uri($"{graph.BaseUrl}/") };
        using var asked = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["grant_type"] = "password", ["client_id"] = "excel", ["username"] = "kari.arkivar", ["password"] = "x", ["scope"] = "x",
        });
        using var answer = await http.PostAsync(new Uri($"{graph.Address}/local/oauth2/v2.0/token"), asked, cancellationToken);
        var token = (await answer.Content.ReadFromJsonAsync<JsonObject>(cancellationToken))?["access_token"];
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", $"{token}");

        return new ListPerson(http);
    }

    /// <returns>The fields of the first row of the list that is as asked for, once there is one.</returns>
    public async Task<JsonObject> WaitForAsync(string list, Func<JsonObject, bool> isIt, CancellationToken cancellationToken)
    {
        while (true)
        {
            for (var next = $"sites/{Site}/lists/{list}/items?$expand=fields&$top=500"; next is not null;)
            {
                var page = await _http.GetFromJsonAsync<JsonObject>(next, cancellationToken);
                if ((page?["value"] as JsonArray ?? []).Select(item => item?["fields"]).OfType<JsonObject>().FirstOrDefault(isIt) is { } found)
                {
                    return found;
                }

                next = (string?)page?["@odata.nextLink"];
            }

            await Task.Delay(300, cancellationToken);
        }
    }

    public async Task EditAsync(string list, string item, JsonObject change, CancellationToken cancellationToken)
    {
        using var edited = await _http.PatchAsJsonAsync($"sites/{Site}/lists/{list}/items/{item}/fields", change, cancellationToken);
        edited.EnsureSuccessStatusCode();
    }

    public void Dispose() => _http.Dispose();
}
