using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using TeamsStyring.App.Involvements;
using TeamsStyring.BotProtocol.Connector;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Tests.Contract;
using TeamsStyring.Tests.FollowUps;

namespace TeamsStyring.Tests.Involvements;

/// <summary>Whoever asked another unit hears its answer, whatever happens to the program in between.</summary>
[Trait("Feature", "S1-33")]
public sealed class ToldAfterAllTests
{
    private const string Asker = "marit.solvoll";

    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_answer_given_in_the_evening_survives_a_power_cut_and_is_told_once_in_the_morning()
    {
        await using var program = new RealProcess();
        await program.StartAsync("2026-09-28T09:00:00+02:00", Token);
        await MoveAsync(program, "2026-10-05T09:00:00+02:00");
        var (unit, leader) = await AskAsync(program);
        var card = (await new Chat(program.Http, leader).CardsAsync(Token))[^1];
        await MoveAsync(program, "2026-10-05T20:00:00+02:00");
        await new Chat(program.Http, leader).PressAsync(card.Type("comment", "Torsdag passer."), "involvement/answer", Token);
        Assert.Empty(await ToldAsync(program, unit));

        await program.KillAsync(Token);
        await program.StartAsync("2026-09-28T09:00:00+02:00", Token);
        await MoveAsync(program, "2026-10-06T08:01:00+02:00");
        Assert.Contains("«Torsdag passer.»", Assert.Single(await ToldAsync(program, unit)).Text, StringComparison.Ordinal);

        await program.KillAsync(Token);
        await program.StartAsync("2026-09-28T09:00:00+02:00", Token);
        await MoveAsync(program, "2026-10-07T09:00:00+02:00");
        Assert.Single(await ToldAsync(program, unit));
    }

    [Fact]
    public async Task An_answer_that_the_channel_refused_is_told_when_it_takes_it_again()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        await using (var copy = solsiden.Open())
        {
            var answer = await copy.FollowUps.FirstAsync(row => row.Goal == Solsiden.Parents.Id, Token);
            copy.Add(new Domain.FollowUps.Involvement(
                new(Guid.CreateVersion7()), answer.Id, Solsiden.Parents.Id, Solsiden.Q3, Solsiden.Kari, Solsiden.Teknisk.Id, Solsiden.Tone, "", solsiden.Calendar.Now,
                solsiden.Calendar.Now, "activity", Domain.FollowUps.InvolvementAnswer.Declined, "", solsiden.Calendar.Now, ToldAt: null));
            await copy.SaveChangesAsync(Token);
        }

        solsiden.Channel = new SendOutcome.Refused(SendRefusal.NoConversation);
        await solsiden.Get<SendInvolvements>().RunAsync(new TenantId("local"), Token);
        solsiden.Channel = new SendOutcome.Sent("activity");
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => solsiden.Get<SendInvolvements>().RunAsync(new TenantId("local"), Token)));

        Assert.Equal((Solsiden.Kari, "Teknisk drift svarte nei til å bidra"), (Assert.Single(solsiden.Sent).To, solsiden.Sent[0].InWords));
        await using var after = solsiden.Open();
        Assert.NotNull((await after.Involvements.SingleAsync(Token)).ToldAt);
    }

    private static async Task MoveAsync(RealProcess program, string now)
    {
        using var response = await program.Http.PutAsJsonAsync("/local/clock", new JsonObject { ["now"] = now }, Token);
        response.EnsureSuccessStatusCode();
    }

    private static async Task<IReadOnlyList<CardInHand>> ToldAsync(RealProcess program, string unit)
        => [.. (await new Chat(program.Http, Asker).CardsAsync(Token)).Where(card => card.Heading.Contains($"{unit} svarte", StringComparison.Ordinal))];

    private static async Task<(string Unit, string Leader)> AskAsync(RealProcess program)
    {
        var chat = new Chat(program.Http, Asker);
        var units = (await chat.GetAsync("/api/units", Token)).AsArray().SelectMany(Everything).ToList();
        var unit = units.First(one => one["leader"]?.GetValue<string>() is { } leader && leader != Asker && one["children"]?.AsArray().Count == 0);
        var plans = await chat.GetAsync("/api/plans?year=2026", Token);
        var goal = plans.AsArray().SelectMany(plan => plan?["goals"]?.AsArray() ?? []).First(one => one?["responsible"]?.GetValue<string>() == Asker);
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/api/goals/{goal?["id"]}/follow-ups/2026-Q3");
        request.Headers.Add("X-Local-Persona", Asker);
        request.Headers.TryAddWithoutValidation("If-Match", "*");
        request.Content = JsonContent.Create(new JsonObject { ["achievement"] = "OnTrack", ["needs"] = "Hjelp med gjerdet", ["involve"] = new JsonArray($"{unit["id"]}") });
        using var response = await program.Http.SendAsync(request, Token);
        response.EnsureSuccessStatusCode();

        return ($"{unit["name"]}", $"{unit["leader"]}");
    }

    private static IEnumerable<JsonNode> Everything(JsonNode? unit) => unit is null ? [] : (unit["children"]?.AsArray() ?? []).SelectMany(Everything).Prepend(unit);
}
