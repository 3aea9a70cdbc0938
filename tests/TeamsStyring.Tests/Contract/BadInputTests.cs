using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Sample;

namespace TeamsStyring.Tests.Contract;

/// <summary>Whatever comes through a door, the answer says what was wrong and the program goes on.</summary>
public sealed class BadInputTests(OctoberMorning morning) : IClassFixture<OctoberMorning>, IAsyncLifetime
{
    private static readonly string Principal = SampleMunicipality.FirstPersona.Value;

    private RunningApp App => morning.App;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        // Whatever the test sent, the next question is answered.
        Assert.NotNull(await App.GetAsync("/api/me", Principal, Cancellation));
    }

    [Theory]
    [InlineData("/api/messages", "{\"type\":\"message\",")]
    [InlineData("/api/messages", "")]
    [InlineData("/api/messages", "null")]
    [InlineData("/api/messages", "[]")]
    [InlineData("/api/messages", "\"hei\"")]
    [InlineData("/api/messages", "{}")]
    [InlineData("/api/messages", "{\"type\":7}")]
    [InlineData("/api/messages", "{\"type\":\"message\",\"text\":\"hei\"}")]
    [InlineData("/local/chats/marit.solvoll/messages", "{\"text\":")]
    [InlineData("/local/chats/marit.solvoll/messages", "")]
    [InlineData("/local/chats/marit.solvoll/actions", "{]")]
    [InlineData("/local/chats/marit.solvoll/actions", "{}")]
    public async Task Malformed_json_is_sent_back_with_a_reason(string door, string body)
    {
        using var response = await PostAsync(door, body);

        await RefusedAsync(response, HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("handoff")]
    [InlineData("typing")]
    [InlineData("somethingNobodyHasThoughtOf")]
    public async Task An_activity_of_an_unknown_kind_is_taken_and_left(string type)
    {
        using var response = await App.Http.PostAsJsonAsync("/api/messages", Activity(type), Cancellation);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("/api/me")]
    [InlineData("/api/plans?year=2026")]
    [InlineData("/api/units")]
    public async Task Nobody_without_a_known_persona_reads_anything(string path)
    {
        foreach (var persona in (string?[])[null, "ingen.slik", " "])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            if (persona is not null)
            {
                request.Headers.TryAddWithoutValidation("X-Local-Persona", persona);
            }

            using var response = await App.Http.SendAsync(request, Cancellation);
            await RefusedAsync(response, HttpStatusCode.Unauthorized);
        }
    }

    [Theory]
    [InlineData("messages", """{"text":"hei"}""")]
    [InlineData("actions", """{"messageId":"1","verb":"followUp/start","data":{}}""")]
    public async Task An_unknown_persona_has_no_chat(string door, string body)
    {
        using var response = await PostAsync($"/local/chats/ingen.slik/{door}", body);

        await RefusedAsync(response, HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("/api/messages", false)]
    [InlineData("/api/messages", true)]
    [InlineData("/local/chats/marit.solvoll/messages", false)]
    public async Task A_body_over_256_KB_is_too_large_announced_or_not(string door, bool chunked)
    {
        var text = new JsonObject { ["type"] = "message", ["text"] = new string('a', 300 * 1024) }.ToJsonString();
        using var content = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, door) { Content = content };
        request.Headers.TransferEncodingChunked = chunked;
        using var response = await App.Http.SendAsync(request, Cancellation);

        await RefusedAsync(response, HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory]
    [InlineData("followUp/start", "{}")]
    [InlineData("followUp/next", """{"period":"2026-Q3","screen":"Status","goal":"not-an-id"}""")]
    [InlineData("followUp/next", """{"period":"2026-Q9","screen":"Status"}""")]
    [InlineData("followUp/next", """{"period":"2026-Q3","screen":"Causes","page":-1}""")]
    [InlineData("followUp/somethingElse", """{"period":"2026-Q3","screen":"Start"}""")]
    [InlineData("nobodysVerb", "{}")]
    [InlineData("", "{}")]
    public async Task A_card_that_is_not_ours_is_refused_in_words(string verb, string data)
    {
        var chat = new Chat(App.Http, Principal);
        using var response = await chat.SendPressAsync("1", verb, JsonNode.Parse(data) ?? new JsonObject(), Cancellation);

        await RefusedAsync(response, HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("/api/goals/00000000-0000-0000-0000-000000000001", HttpStatusCode.NotFound)]
    [InlineData("/api/goals/not-an-id", HttpStatusCode.NotFound)]
    [InlineData("/api/status?unit=00000000-0000-0000-0000-000000000001", HttpStatusCode.NotFound)]
    [InlineData("/api/plans?year=tjuefem", HttpStatusCode.BadRequest)]
    [InlineData("/api/nothing-here", HttpStatusCode.NotFound)]
    public async Task An_address_that_leads_nowhere_says_so(string path, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("X-Local-Persona", Principal);
        using var response = await App.Http.SendAsync(request, Cancellation);

        await RefusedAsync(response, expected);
    }

    [Fact]
    [Trait("Feature", "S0-28")]
    public async Task A_number_is_read_as_people_write_it_and_otherwise_asked_for_kindly()
    {
        var chat = new Chat(App.Http, Principal);
        var start = (await chat.CardsAsync(Cancellation))[^1];
        var status = await chat.GoOnAsync(start, Cancellation);
        Assert.True(status.Asks("figure"));

        foreach (var wrong in (string[])["abc", "", "-", "7,4,1 dager kanskje"])
        {
            status = await chat.GoOnAsync(status.Type("achievement", "OffTrack").Type("figure", wrong), Cancellation);
            Assert.Contains("Skriv et tall", status.Text, StringComparison.Ordinal);
            Assert.Equal(wrong, status.Value("figure") ?? "");
            Assert.Equal("OffTrack", status.Value("achievement"));
        }

        foreach (var right in (string[])["7,4", "1 234", "0", "-5", "27 dager"])
        {
            var causes = await chat.GoOnAsync(status.Type("figure", right), Cancellation);
            Assert.True(causes.Asks("notAchieved"), causes.Text);
            status = await chat.PressAsync(causes, "followUp/back", Cancellation);
            Assert.Equal(right, status.Value("figure"));
        }
    }

    private static JsonObject Activity(string type) => new()
    {
        ["type"] = type,
        ["id"] = "a1",
        ["channelId"] = "msteams",
        ["serviceUrl"] = "http://127.0.0.1:1/",
        ["from"] = new JsonObject { ["id"] = "29:x", ["aadObjectId"] = Principal },
        ["recipient"] = new JsonObject { ["id"] = "28:bot" },
        ["conversation"] = new JsonObject { ["id"] = "c1", ["conversationType"] = "personal", ["tenantId"] = "local" },
    };

    private async Task<HttpResponseMessage> PostAsync(string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");

        return await App.Http.PostAsync(new Uri(path, UriKind.Relative), content, Cancellation);
    }

    private static async Task RefusedAsync(HttpResponseMessage response, HttpStatusCode expected)
    {
        var text = await response.Content.ReadAsStringAsync(Cancellation);
        Assert.True(response.StatusCode == expected, $"{(int)response.StatusCode}: {text}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonNode.Parse(text);
        Assert.False(string.IsNullOrWhiteSpace(problem?["code"]?.GetValue<string>()), text);
        Assert.False(string.IsNullOrWhiteSpace(problem?["detail"]?.GetValue<string>() ?? problem?["title"]?.GetValue<string>()), text);
    }
}
