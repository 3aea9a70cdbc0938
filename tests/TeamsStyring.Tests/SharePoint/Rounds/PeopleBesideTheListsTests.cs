using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Sample;

namespace TeamsStyring.Tests.SharePoint.Rounds;

/// <summary>Where the plans stand in the kommune's lists, its directory is beside them, on one machine as in a tenant.</summary>
[Trait("Feature", "N13")]
public sealed class PeopleBesideTheListsTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Somebody_whom_only_the_directory_knows_is_found_by_whoever_chooses_a_person()
    {
        await using var watched = await WatchedGraph.StartAsync(Now);
        watched.Graph.Meter.Limit = 1_000_000;
        using var control = new HttpClient { BaseAddress = new Uri(watched.Graph.Address) };
        var newcomer = new JsonObject { ["id"] = "7a1d0c52-0000-4000-8000-000000000001", ["displayName"] = "Sunniva Nyansatt", ["userType"] = "Member", ["accountEnabled"] = true, ["jobTitle"] = "inspektør" };
        using var loaded = await control.PutAsJsonAsync("/_emulator/users", new JsonArray(newcomer), Now);
        loaded.EnsureSuccessStatusCode();
        await using var app = await RunningApp.StartAsync(
            "2026-09-28T09:00:00+02:00", "small", folder: null, ["--TeamsStyring:Plans=SharePoint", $"--TeamsStyring:Graph:BaseUrl={watched.BaseUrl}"], Now);

        var found = await app.GetAsync("/api/persons?search=sunniva", SampleMunicipality.FirstPersona.Value, Now);

        Assert.Contains("Sunniva Nyansatt", found.ToJsonString(), StringComparison.Ordinal);
    }
}
