using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Sample;
using TeamsStyring.Tests.Trust;

namespace TeamsStyring.Tests.People;

/// <summary>Choosing somebody by search: first those whom the plans know, then those whom only the directory knows.</summary>
[Trait("Feature", "S0-41")]
public sealed class FindPersonsTests(TeamsApp app) : IClassFixture<TeamsApp>
{
    private static readonly byte[] Picture = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private readonly string _newcomer = $"{Guid.CreateVersion7()}";

    [Fact]
    public async Task Somebody_of_the_plans_and_somebody_of_the_directory_are_found_by_the_beginning_of_a_name()
    {
        app.Graph.People[_newcomer] = new DirectoryEntry(_newcomer, "Marita Ås") { Title = "vernepleier", Department = "Helse" };

        var found = await SearchAsync(app, "marit");

        Assert.Equal("", found["notice"]?.GetValue<string>());
        var names = (found["persons"]?.AsArray() ?? []).Select(person => $"{person?["name"]} ({person?["place"]})").ToList();
        Assert.Equal("Marit Solvoll (Solsiden skole)", names[0]);
        Assert.Contains("Marita Ås (Helse)", names);
    }

    [Theory]
    [InlineData(403, "User.Read.All")]
    [InlineData(503, "svarer ikke nå")]
    public async Task Without_the_directory_those_who_are_known_are_found_and_a_sentence_says_so(int status, string said)
    {
        await using var own = new TeamsApp();
        await own.InitializeAsync();
        own.Graph.Trouble = ("GET /v1.0/users", status);

        var found = await SearchAsync(own, "marit solv");

        Assert.Contains(said, found["notice"]?.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("Marit Solvoll", Assert.Single(found["persons"]?.AsArray() ?? [])?["name"]?.GetValue<string>());
    }

    [Fact]
    public async Task One_letter_finds_nobody()
        => Assert.Empty((await SearchAsync(app, "m"))["persons"]?.AsArray() ?? []);

    [Fact]
    public async Task A_photo_is_fetched_once_and_then_only_asked_whether_it_has_changed()
    {
        app.Graph.People[_newcomer] = new DirectoryEntry(_newcomer, "Marita Ås") { Photo = Picture };

        using var first = await CallAsync(app, $"/api/persons/{_newcomer}/photo", etag: null);
        using var second = await CallAsync(app, $"/api/persons/{_newcomer}/photo", first.Headers.ETag?.ToString());

        Assert.Equal("image/jpeg", first.Content.Headers.ContentType?.MediaType);
        Assert.Equal(Picture, await first.Content.ReadAsByteArrayAsync(Cancellation));
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Single(app.Graph.Calls, call => call.Call.StartsWith($"GET /v1.0/users/{_newcomer}/photos", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_has_no_photo_is_shown_by_initials()
    {
        app.Graph.People[_newcomer] = new DirectoryEntry(_newcomer, "Marita Ås");

        using var response = await CallAsync(app, $"/api/persons/{_newcomer}/photo", etag: null);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static async Task<JsonObject> SearchAsync(TeamsApp app, string text)
    {
        using var response = await CallAsync(app, $"/api/persons?search={Uri.EscapeDataString(text)}", etag: null);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync(Cancellation));

        return await response.Content.ReadFromJsonAsync<JsonObject>(Cancellation) ?? [];
    }

    private static async Task<HttpResponseMessage> CallAsync(TeamsApp app, string path, string? etag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Authorization = new("Bearer", TokenWriter.Sign(app.UserClaims(TeamsApp.FirstTenant, TeamsApp.FirstApp, SampleMunicipality.FirstPersona.Value), app.Authority.UserKey));
        if (etag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", etag);
        }

        return await app.Http.SendAsync(request, Cancellation);
    }
}
