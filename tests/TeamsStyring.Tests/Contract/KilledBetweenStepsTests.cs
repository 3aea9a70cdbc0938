using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Sample;

namespace TeamsStyring.Tests.Contract;

[Trait("Feature", "S1-22")]
public sealed class KilledBetweenStepsTests
{
    private const string Now = "2026-09-28T09:00:00+02:00";

    [Fact]
    public async Task A_power_cut_between_any_two_steps_loses_nothing_that_was_saved()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var program = new RealProcess();
        await program.StartAsync(Now, cancellationToken);
        await program.Http.PutAsJsonAsync("/local/clock", new JsonObject { ["now"] = "2026-10-05T09:00:00+02:00" }, cancellationToken);
        var chat = new Chat(program.Http, SampleMunicipality.FirstPersona.Value);

        await PressAndCutAsync(card => card);
        await PressAndCutAsync(card => card.Type("achievement", "OffTrack").Type("figure", "27"));
        await PressAndCutAsync(card => card.Type("notAchieved", "To vakante stillinger.").Type("cause1", "Staffing").Type("effect1", "Hindered"));
        await PressAndCutAsync(card => card.Type("needs", "Vikarmidler ut året."));

        var left = await OnlyCardAsync();
        Assert.Contains("Mål 2 av 5", left.Text, StringComparison.Ordinal);
        await SkipTheRestAsync(left);
        await PressAndCutAsync(card => card, "followUp/deliver");

        var answer = await NewestAnswerAsync();
        Assert.Equal(("2026-Q3", "OffTrack", "To vakante stillinger.", "Vikarmidler ut året."), (
            answer?["period"]?.GetValue<string>(), answer?["achievement"]?.GetValue<string>(), answer?["notAchieved"]?.GetValue<string>(), answer?["needs"]?.GetValue<string>()));

        async Task PressAndCutAsync(Func<CardInHand, CardInHand> fill, string? verb = null)
        {
            var card = fill(await OnlyCardAsync());
            var next = await chat.PressAsync(card, verb ?? card.Primary, cancellationToken);
            await program.KillAsync(cancellationToken);
            await program.StartAsync(Now, cancellationToken);
            Assert.Equal(next.Text, (await OnlyCardAsync()).Text);
        }

        async Task<CardInHand> OnlyCardAsync() => Assert.Single(await chat.CardsAsync(cancellationToken));

        async Task SkipTheRestAsync(CardInHand card)
        {
            while (card.Verbs.Contains("followUp/skip"))
            {
                card = await chat.PressAsync(card, "followUp/skip", cancellationToken);
            }
        }

        async Task<JsonNode?> NewestAnswerAsync()
        {
            var plans = await chat.GetAsync("/api/plans?year=2026", cancellationToken);
            var goals = plans.AsArray().SelectMany(plan => plan?["goals"]?.AsArray() ?? []);
            var goal = goals.First(goal => goal?["title"]?.GetValue<string>() is "Svar innen frist" && goal["responsible"]?.GetValue<string>() == SampleMunicipality.FirstPersona.Value);

            return (await chat.GetAsync($"/api/goals/{goal?["id"]}", cancellationToken))["followUps"]?.AsArray()[^1];
        }
    }
}
