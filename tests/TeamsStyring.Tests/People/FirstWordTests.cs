using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeamsStyring.DevTools.Sample;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;
using TeamsStyring.Tests.Trust;

namespace TeamsStyring.Tests.People;

/// <summary>Whoever the kommune's directory knows is known to the plans from the first word on.</summary>
[Trait("Feature", "S0-41")]
public sealed class FirstWordTests(TeamsApp app) : IClassFixture<TeamsApp>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private readonly string _newcomer = $"{Guid.CreateVersion7()}";

    [Fact]
    public async Task Somebody_who_works_in_the_kommune_opens_the_tab_and_is_known()
    {
        app.Graph.People[_newcomer] = new DirectoryEntry(_newcomer, "Åse Nygård") { Title = "vernepleier", Department = "Helse", Language = "nn-NO" };

        using var response = await MeAsync(_newcomer);

        var me = await response.Content.ReadFromJsonAsync<JsonObject>(Cancellation);
        Assert.Equal(("Åse Nygård", "vernepleier", "nn"), (me?["personName"]?.GetValue<string>(), me?["title"]?.GetValue<string>(), me?["language"]?.GetValue<string>()));
        Assert.Equal(new Person(new PersonId(_newcomer), "Åse Nygård", "vernepleier", null, null, Language.Nn), await RowAsync(_newcomer));
    }

    [Fact]
    public async Task Somebody_who_works_in_the_kommune_writes_to_the_bot_and_is_answered_as_a_colleague()
    {
        app.Graph.People[_newcomer] = new DirectoryEntry(_newcomer, "Per Ås");
        var message = app.Message(TeamsApp.FirstApp, TeamsApp.FirstTenant, _newcomer, "hjelp");

        using var response = await app.DeliverAsync(message, TeamsApp.FirstApp, Cancellation);

        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode}");
        Assert.Equal("Per Ås", (await RowAsync(_newcomer))?.Name);
        Assert.Null(await RowAsync(_newcomer, TeamsApp.SecondTenant));
    }

    [Fact]
    public async Task Whoever_answers_for_a_goal_already_works_where_the_goal_is()
    {
        UnitId unit;
        await using (var copy = Open(TeamsApp.FirstTenant))
        {
            var goal = await copy.Goals.FirstAsync(Cancellation);
            unit = goal.Unit;
            await copy.Goals.Where(row => row.Id == goal.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Deputy, new PersonId(_newcomer)), Cancellation);
        }

        app.Graph.People[_newcomer] = new DirectoryEntry(_newcomer, "Liv Moe");
        using var response = await MeAsync(_newcomer);

        Assert.Equal(unit, (await RowAsync(_newcomer))?.Unit);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public async Task A_guest_and_an_account_that_is_switched_off_stay_strangers(bool isGuest, bool isEnabled)
    {
        app.Graph.People[_newcomer] = new DirectoryEntry(_newcomer, "Gjest Gjestesen") { IsGuest = isGuest, IsEnabled = isEnabled };

        using var response = await MeAsync(_newcomer);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Null(await RowAsync(_newcomer));
    }

    [Theory]
    [InlineData(403)]
    [InlineData(503)]
    [InlineData(429)]
    public async Task Where_the_directory_may_not_be_asked_or_does_not_answer_people_who_are_known_notice_nothing(int status)
    {
        await using var own = new TeamsApp();
        await own.InitializeAsync();
        own.Graph.Trouble = ("GET /v1.0/users", status);
        own.Graph.People[_newcomer] = new DirectoryEntry(_newcomer, "Åse Nygård");

        using var stranger = await own.CallAsync(HttpMethod.Get, "/api/me", TeamsApp.FirstTenant, TeamsApp.FirstApp, _newcomer, body: null, Cancellation);
        using var known = await own.CallAsync(HttpMethod.Get, "/api/me", TeamsApp.FirstTenant, TeamsApp.FirstApp, SampleMunicipality.FirstPersona.Value, body: null, Cancellation);

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.OK), (stranger.StatusCode, known.StatusCode));
        using var again = await own.CallAsync(HttpMethod.Get, "/api/me", TeamsApp.FirstTenant, TeamsApp.FirstApp, _newcomer, body: null, Cancellation);
        Assert.Single(own.Graph.Calls, call => call.Call == $"GET /v1.0/users/{_newcomer}");
    }

    private Task<HttpResponseMessage> MeAsync(string person) => app.CallAsync(HttpMethod.Get, "/api/me", TeamsApp.FirstTenant, TeamsApp.FirstApp, person, body: null, Cancellation);

    private WorkingCopy Open(string tenant) => app.Services.GetRequiredService<WorkingCopies>().Open(new TenantId(tenant));

    private async Task<Person?> RowAsync(string person, string tenant = TeamsApp.FirstTenant)
    {
        var id = new PersonId(person);
        await using var copy = Open(tenant);

        return await copy.Persons.FirstOrDefaultAsync(row => row.Id == id, Cancellation);
    }
}
