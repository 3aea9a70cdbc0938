using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeamsStyring.App.Scheduling;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;

namespace TeamsStyring.Tests.Trust;

/// <summary>What becomes of the cards of a whole kommune in Teams, from the clock to what a controller reads.</summary>
[Trait("Feature", "S1-20")]
public sealed class DeliveriesTests : IAsyncLifetime
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private readonly TeamsApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("POST /v1.0/users", 403, "install-not-permitted")]
    [InlineData("GET /v1.0/users", 404, "no-such-person")]
    [InlineData("GET /v1.0/appCatalogs", 503, "graph-away")]
    public async Task Whoever_lacks_the_app_and_cannot_be_given_it_stands_among_the_deliveries_with_the_reason(string call, int status, string reason)
    {
        _app.Graph.Trouble = (call, status);

        await RemindAsync();

        var rows = await DueAsync();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(("failed", reason), (row["state"]?.GetValue<string>(), row["reason"]?.GetValue<string>())));
        Assert.DoesNotContain(_app.Channel.Calls, sent => sent.Path.EndsWith("/activities", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_bot_that_is_switched_off_in_one_kommune_is_tried_there_once_and_everybody_can_read_what_the_cards_wait_for()
    {
        _app.Channel.Answer = (call, http) => call.Method is "POST" ? LoopbackChannel.Error(403, "BotDisabledByAdmin")(call, http) : LoopbackChannel.AcceptAsync(call, http);

        await RemindAsync();

        Assert.Single(_app.Channel.Calls, call => call.Path.EndsWith("/activities", StringComparison.Ordinal));
        var rows = await DueAsync();
        Assert.True(rows.Count > 1);
        Assert.All(rows, row => Assert.Equal(("planned", "disabled-by-admin"), (row["state"]?.GetValue<string>(), row["reason"]?.GetValue<string>())));
    }

    private Task RemindAsync() => _app.Services.GetRequiredService<RemindJob>().RunInTurnAsync(Cancellation);

    /// <returns>The deliveries that were due, as a controller of the first kommune reads them.</returns>
    private async Task<List<JsonObject>> DueAsync()
    {
        await using var copy = _app.Services.GetRequiredService<WorkingCopies>().Open(new TenantId(TeamsApp.FirstTenant));
        var controller = (await copy.Persons.ToListAsync(Cancellation)).First(person => person.ControllerOf is not null).Id;
        using var response = await _app.CallAsync(HttpMethod.Get, "/api/deliveries?period=2026-Q3&top=1000", TeamsApp.FirstTenant, TeamsApp.FirstApp, controller.Value, body: null, Cancellation);
        var rows = await response.Content.ReadFromJsonAsync<JsonArray>(Cancellation);

        return [.. (rows ?? []).OfType<JsonObject>().Where(row => row["plannedFor"]?.GetValue<DateTimeOffset>() <= _app.Now)];
    }
}
