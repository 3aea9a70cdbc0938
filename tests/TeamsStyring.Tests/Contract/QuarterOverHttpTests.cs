using System.Globalization;
using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Sample;

namespace TeamsStyring.Tests.Contract;

/// <summary>A quarter as somebody lives through it who has the contract and nothing else.</summary>
public sealed class QuarterOverHttpTests
{
    private static readonly string Principal = SampleMunicipality.FirstPersona.Value;

    [Fact]
    [Trait("Feature", "S1-20")]
    [Trait("Feature", "S1-22")]
    [Trait("Feature", "S1-23")]
    [Trait("Feature", "S1-25")]
    [Trait("Feature", "S0-28")]
    public async Task The_principal_gets_one_card_answers_it_asks_what_is_missing_and_finds_it_in_the_plan()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var app = await RunningApp.StartAsync("2026-09-28T09:00:00+02:00", "small", folder: null, cancellationToken);
        var personas = await app.GetAsync("/local/personas", persona: null, cancellationToken);
        Assert.Equal(Principal, personas[0]?["id"]?.GetValue<string>());
        var chat = new Chat(app.Http, Principal);
        Assert.Empty(await chat.CardsAsync(cancellationToken));

        await app.MoveClockAsync("2026-10-05T09:00:00+02:00", cancellationToken);
        var start = Assert.Single(await chat.CardsAsync(cancellationToken));
        Assert.Contains("5 mål", start.Text, StringComparison.Ordinal);
        Assert.Contains("15. oktober", start.Text, StringComparison.Ordinal);

        var summary = await AnswerFourOfFiveAsync(chat, start, cancellationToken);
        Assert.Contains("4 av 5", summary.Text, StringComparison.Ordinal);
        Assert.Equal(0, await ReportedAsync(chat, cancellationToken));
        var delivered = await chat.PressAsync(summary, "followUp/deliver", cancellationToken);
        Assert.Contains("Levert 5. oktober", delivered.Text, StringComparison.Ordinal);
        Assert.Single(await chat.CardsAsync(cancellationToken));

        await TheChatTellsAsync(chat, cancellationToken);
        await ThePlanShowsAsync(chat, cancellationToken);
        await TheDeliveriesAreAccountedForAsync(app, cancellationToken);
    }

    private static async Task<CardInHand> AnswerFourOfFiveAsync(Chat chat, CardInHand start, CancellationToken cancellationToken)
    {
        var card = await chat.GoOnAsync(start, cancellationToken);

        // Svar innen frist: red, with a figure, a cause, a decision and somebody who could help.
        card = await chat.GoOnAsync(card.Type("achievement", "OffTrack").Type("figure", "27"), cancellationToken);
        card = await chat.GoOnAsync(card.Type("notAchieved", "To vakante stillinger.").Type("cause1", "Staffing").Type("effect1", "Hindered"), cancellationToken);
        card.Type("progress", "NotOnPlan").Type("decision", "Adjust").Type("reason", "Restansemøte hver uke").Type("due", "2026-11-02").Type("needs", "Vikarmidler ut året.");
        card = await chat.GoOnAsync(card, cancellationToken);

        // Lesing: yellow; the figure comes in November and is not asked for.
        Assert.False(card.Asks("figure"));
        Assert.Contains("november", card.Text, StringComparison.Ordinal);
        card = await chat.GoOnAsync(card.Type("achievement", "AtRisk"), cancellationToken);
        card = await chat.GoOnAsync(card.Type("notAchieved", "Fire elever mangler lesekurs.").Type("cause1", "Competence").Type("effect1", "Hindered"), cancellationToken);
        card = await chat.GoOnAsync(card, cancellationToken);

        // Foreldresamarbeid: green, and the parents' meetings get a new date.
        card = await chat.GoOnAsync(card.Type("achievement", "OnTrack").Type("figure", "96,5"), cancellationToken);
        card = await chat.GoOnAsync(card.Type("achieved", "Alle foreldre fikk svar innen en uke."), cancellationToken);
        card = await chat.GoOnAsync(card.Type("progress", "NotOnPlan").Type("decision", "Adjust").Type("reason", "Salen er opptatt").Type("due", "2026-11-16"), cancellationToken);

        // Sykefravær: the kommune has the figure; only the assessment is asked for.
        Assert.False(card.Asks("figure"));
        card = await chat.GoOnAsync(card.Type("achievement", "OnTrack"), cancellationToken);
        card = await chat.GoOnAsync(card, cancellationToken);
        card = await chat.GoOnAsync(card, cancellationToken);

        return await chat.PressAsync(card, "followUp/skip", cancellationToken);
    }

    private static async Task TheChatTellsAsync(Chat chat, CancellationToken cancellationToken)
    {
        var answer = await chat.SayAsync("hva er ikke oppnådd?", cancellationToken);

        foreach (var part in (string[])["Solsiden skole", "4 av 5", "Svar innen frist", "27 dager", "To vakante stillinger", "Lesing 5. trinn", "Foreldremøter", "Nødvendig kompetanse"])
        {
            Assert.True(answer.Contains(part, StringComparison.OrdinalIgnoreCase), $"«{part}» is missing in:\n{answer}");
        }
    }

    private static async Task ThePlanShowsAsync(Chat chat, CancellationToken cancellationToken)
    {
        var me = await chat.GetAsync("/api/me", cancellationToken);
        var school = me["units"]?[0]?["id"]?.GetValue<string>();
        var plans = await chat.GetAsync($"/api/plans?year=2026&unit={school}", cancellationToken);
        var goals = plans[0]?["goals"]?.AsArray() ?? [];
        Assert.Equal(["OffTrack", "AtRisk", "OnTrack", "OnTrack", "NotReported"], goals.Select(goal => goal?["achievement"]?.GetValue<string>()));

        var goal = await chat.GetAsync($"/api/goals/{goals[0]?["id"]}", cancellationToken);
        var answer = goal["followUps"]?.AsArray()[^1];
        Assert.Equal(("2026-Q3", "OffTrack", "To vakante stillinger.", Principal, false), (
            answer?["period"]?.GetValue<string>(), answer?["achievement"]?.GetValue<string>(), answer?["notAchieved"]?.GetValue<string>(),
            answer?["by"]?.GetValue<string>(), answer?["late"]?.GetValue<bool>()));
        Assert.Equal(27, goal["measurements"]?.AsArray()[^1]?["value"]?.GetValue<decimal>());
        var decision = goal["decisions"]?.AsArray().Last(row => row?["period"]?.GetValue<string>() is "2026-Q3" && row["newDue"] is not null);
        Assert.Equal(("Adjust", "Restansemøte hver uke", "2026-11-02"), (
            decision?["decision"]?.GetValue<string>(), decision?["reason"]?.GetValue<string>(), decision?["newDue"]?.GetValue<string>()));

        Assert.Equal(4, await ReportedAsync(chat, cancellationToken));
        var missing = await chat.GetAsync($"/api/not-reported?unit={school}&period=2026-Q3", cancellationToken);
        Assert.Equal("Nødvendig kompetanse", Assert.Single(missing["goals"]?.AsArray() ?? [])?["title"]?.GetValue<string>());
        var notAchieved = await chat.GetAsync($"/api/not-achieved?unit={school}&period=2026-Q3", cancellationToken);
        Assert.Equal("Svar innen frist", notAchieved["goals"]?[0]?["title"]?.GetValue<string>());
    }

    private static async Task<int?> ReportedAsync(Chat chat, CancellationToken cancellationToken)
    {
        var me = await chat.GetAsync("/api/me", cancellationToken);
        var status = await chat.GetAsync($"/api/status?unit={me["units"]?[0]?["id"]}&period=2026-Q3", cancellationToken);
        Assert.Equal(5, status["total"]?.GetValue<int>());

        return status["reported"]?.GetValue<int>();
    }

    private static async Task TheDeliveriesAreAccountedForAsync(RunningApp app, CancellationToken cancellationToken)
    {
        var personas = await app.GetAsync("/local/personas?top=100", persona: null, cancellationToken);
        var controller = personas.AsArray().First(persona => persona?["roles"]?.AsArray().Any(role => role?.GetValue<string>() is "Controller") is true)?["id"]?.GetValue<string>();
        var deliveries = (await app.GetAsync("/api/deliveries?period=2026-Q3&top=500", controller, cancellationToken)).AsArray();
        var sent = deliveries.Where(delivery => delivery?["state"]?.GetValue<string>() is "sent").ToList();
        var own = Assert.Single(sent, delivery => delivery?["person"]?.GetValue<string>() == Principal);

        Assert.Equal("opens", own?["stage"]?.GetValue<string>());
        Assert.Equal(new DateOnly(2026, 10, 1), DateOnly.FromDateTime(DateTimeOffset.Parse(own?["sentAt"]?.GetValue<string>() ?? "", CultureInfo.InvariantCulture).Date));
        Assert.Equal(25, sent.Count);
        Assert.All(deliveries.Except(sent), delivery => Assert.Equal("planned", delivery?["state"]?.GetValue<string>()));
    }
}
