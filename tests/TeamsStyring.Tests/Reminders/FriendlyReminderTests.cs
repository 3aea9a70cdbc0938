using System.Text.Json.Nodes;

namespace TeamsStyring.Tests.Reminders;

/// <summary>A leader reminds those who have not answered: shown first, sent by the clock, kept among the deliveries.</summary>
[Trait("Feature", "S0-17"), Trait("Feature", "S1-44")]
public sealed class FriendlyReminderTests
{
    // The day before the deadline: neither a rule's card nor its next one is on this day.
    private const string Now = "2026-10-14T10:00:00+02:00";

    [Fact]
    public async Task It_says_who_gets_what_and_sends_nothing_before_it_is_confirmed()
    {
        await using var app = await RunningApp.StartAsync(Now, "small", null, TestContext.Current.CancellationToken);
        var controller = await PersonaAsync(app, "Controller");

        var card = await SayAsync(app, controller, "send påminnelse til de som mangler");
        Assert.StartsWith("Påminne ", card.Text, StringComparison.Ordinal);
        Assert.Empty(await ManualAsync(app, controller));

        var sent = await PressAsync(app, controller, card, "reminder/send");
        Assert.Contains("en vennlig påminnelse", sent.Text, StringComparison.Ordinal);
        var rows = await ManualAsync(app, controller);
        Assert.NotEmpty(rows);

        await PressAsync(app, controller, card, "reminder/send");
        Assert.Equal(rows.Count, (await ManualAsync(app, controller)).Count);
    }

    [Fact]
    public async Task The_answer_about_who_is_missing_leads_to_it()
    {
        await using var app = await RunningApp.StartAsync(Now, "small", null, TestContext.Current.CancellationToken);
        var controller = await PersonaAsync(app, "Controller");

        var missing = await SayAsync(app, controller, "hvem har ikke rapportert?");
        var (verb, data) = missing.PressTitled("Send vennlig påminnelse");
        var answer = await app.PressAsync(controller, missing.MessageId, verb, data, TestContext.Current.CancellationToken);

        Assert.StartsWith("Påminne ", new CardInHand(answer["value"] ?? new JsonObject()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_reminded_by_a_colleague()
    {
        await using var app = await RunningApp.StartAsync(Now, "small", null, TestContext.Current.CancellationToken);

        Assert.Contains("Påminnelser sendes av lederen", (await SayAsync(app, await PersonaAsync(app, "Employee"), "send påminnelse til de som mangler")).Text, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<JsonNode?>> ManualAsync(RunningApp app, string persona)
        => [.. (await app.GetAsync("/api/deliveries?period=2026-Q3&top=1000", persona, TestContext.Current.CancellationToken)).AsArray()
            .Where(row => row?["stage"]?.GetValue<string>() is "manual-2026-10-14")];

    private static async Task<string> PersonaAsync(RunningApp app, string role)
        => (await app.GetAsync("/local/personas?top=1000", null, TestContext.Current.CancellationToken)).AsArray()
            .First(persona => persona?["roles"]?.AsArray() is [var first, ..] && first?.GetValue<string>() == role)?["id"]?.GetValue<string>() ?? "";

    private static async Task<CardInHand> SayAsync(RunningApp app, string persona, string text)
    {
        var messages = await app.SayAsync(persona, text, TestContext.Current.CancellationToken);
        var message = messages.AsArray().Last(message => message?["from"]?.GetValue<string>() is "bot");
        return new CardInHand(message?["attachments"]?[0]?["content"] ?? new JsonObject(), $"{message?["id"]}");
    }

    private static async Task<CardInHand> PressAsync(RunningApp app, string persona, CardInHand card, string verb)
    {
        var answer = await app.PressAsync(persona, card.MessageId, verb, card.Press(verb).Data, TestContext.Current.CancellationToken);
        return new CardInHand(answer["value"] ?? new JsonObject(), card.MessageId);
    }
}
