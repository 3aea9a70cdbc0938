using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TeamsStyring.Tests.Contract;

namespace TeamsStyring.Tests.Local;

/// <summary>Whoever chooses a language on the local page is answered in it, also in cards.</summary>
public sealed class SpeakLanguageTests(OctoberMorning morning) : IClassFixture<OctoberMorning>
{
    private const string Person = "marit.solvoll";

    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("nn", "Korleis ligg de an?", "Påminning om 3. kvartal")]
    [InlineData("sv", "Hur ligger ni till?", "Påminnelse om kvartal 3")]
    [InlineData("en", "How are you doing?", "Reminder about Q3")]
    public async Task Cards_and_the_clock_follow_the_language_that_is_chosen(string language, string asked, string coming)
    {
        var chat = new Chat(morning.App.Http, Person);
        using var response = await ChooseAsync(Person, language);
        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);

        Assert.Equal(language, Text(await chat.GetAsync("/api/me", Token), "language"));
        Assert.StartsWith(coming, Text((await chat.GetAsync("/local/clock", Token))["next"]?[0], "what"), StringComparison.Ordinal);
        await chat.SayAsync("jeg vil rapportere", Token);
        var status = await chat.PressAsync((await chat.CardsAsync(Token))[^1], "followUp/start", Token);
        Assert.Contains(asked, status.Labels);
    }

    [Theory, InlineData(Person, "klingon", HttpStatusCode.BadRequest), InlineData(Person, "2", HttpStatusCode.BadRequest), InlineData("ukjent", "nn", HttpStatusCode.Unauthorized)]
    public async Task A_language_that_is_not_spoken_and_a_stranger_are_refused(string person, string language, HttpStatusCode status)
    {
        using var response = await ChooseAsync(person, language);

        Assert.Equal(status, response.StatusCode);
    }

    private Task<HttpResponseMessage> ChooseAsync(string person, string language)
        => morning.App.Http.PutAsJsonAsync($"/local/personas/{person}/language", new JsonObject { ["language"] = language }, Token);

    private static string Text(JsonNode? node, string name) => node?[name]?.GetValue<string>() ?? "";
}
