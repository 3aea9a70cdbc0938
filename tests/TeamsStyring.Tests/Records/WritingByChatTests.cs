using System.Globalization;
using System.Text.Json.Nodes;

namespace TeamsStyring.Tests.Records;

/// <summary>What is written in the chat is shown first, needs a button, and is appended by the rules of the card.</summary>
[Trait("Feature", "S1-44")]
public sealed class WritingByChatTests
{
    private const string Morning = "2026-10-05T09:00:00+02:00";

    [Fact]
    public async Task A_status_is_shown_and_then_saved_with_what_a_yellow_answer_needs()
    {
        await using var app = await RunningApp.StartAsync(Morning, "small", null, TestContext.Current.CancellationToken);
        var (persona, goal) = await OwnGoalAsync(app);

        var card = await SayAsync(app, persona, $"sett mål {goal["number"]} til noe bak");
        Assert.Contains("Endre «", card.Text, StringComparison.Ordinal);
        Assert.Contains("Blir: ◔ noe bak.", card.Text, StringComparison.Ordinal);
        Assert.Equal(0, await AnswersAsync(app, persona, goal));

        var missing = await PressAsync(app, persona, card, "record/save");
        Assert.Contains("⚠", missing.Text, StringComparison.Ordinal);
        Assert.Equal(0, await AnswersAsync(app, persona, goal));

        var saved = await PressAsync(app, persona, missing.Type("written", "Vi mangler folk.").Type("cause", "Staffing"), "record/save");
        Assert.Contains("Lagret. Takk!", saved.Text, StringComparison.Ordinal);
        Assert.Equal(1, await AnswersAsync(app, persona, goal));
    }

    [Fact]
    public async Task A_statement_is_offered_as_a_change_and_answered_as_a_question()
    {
        await using var app = await RunningApp.StartAsync(Morning, "small", null, TestContext.Current.CancellationToken);
        var (persona, goal) = await OwnGoalAsync(app);

        var card = await SayAsync(app, persona, $"mål {goal["number"]} er i fare");
        Assert.Contains("Hvis du vil endre:", card.Text, StringComparison.Ordinal);
        Assert.Contains("Blir: ! i fare.", card.Text, StringComparison.Ordinal);
        Assert.Contains("Slik står det nå:", card.Text, StringComparison.Ordinal);
        Assert.Contains($"mål {goal["number"]}", card.Text, StringComparison.Ordinal);
        Assert.Equal(0, await AnswersAsync(app, persona, goal));

        var saved = await PressAsync(app, persona, card.Type("written", "Vi mangler folk.").Type("cause", "Staffing"), "record/save");
        Assert.Contains("Lagret. Takk!", saved.Text, StringComparison.Ordinal);
        Assert.Equal(1, await AnswersAsync(app, persona, goal));
    }

    [Fact]
    public async Task Undo_appends_what_stood_before()
    {
        await using var app = await RunningApp.StartAsync(Morning, "small", null, TestContext.Current.CancellationToken);
        var (persona, goal) = await OwnGoalAsync(app);
        await SaveAsync(app, persona, $"sett mål {goal["number"]} til noe bak");
        await SaveAsync(app, persona, $"sett mål {goal["number"]} til ikke oppnådd");

        var undo = await SayAsync(app, persona, "angre");
        Assert.Contains("✖ ikke oppnådd → ◔ noe bak", undo.Text, StringComparison.Ordinal);
        var undone = await PressAsync(app, persona, undo, "record/undo");

        Assert.Contains("Angret.", undone.Text, StringComparison.Ordinal);
        Assert.Equal(3, await AnswersAsync(app, persona, goal));
        var read = await app.GetAsync($"/api/goals/{goal["id"]}", persona, TestContext.Current.CancellationToken);
        Assert.Equal("SlightlyBehind", read["followUps"]?.AsArray().Last()?["achievement"]?.GetValue<string>());
    }

    [Fact]
    public async Task An_initiative_is_added_and_taken_back_without_being_deleted()
    {
        await using var app = await RunningApp.StartAsync(Morning, "small", null, TestContext.Current.CancellationToken);
        var (persona, _) = await OwnGoalAsync(app);

        var card = await SayAsync(app, persona, "legg til tiltak: kurs i mars");
        if (card.Verbs.Contains("record/choose"))
        {
            var goals = (await app.GetAsync("/api/plans?year=2026", persona, TestContext.Current.CancellationToken)).AsArray().SelectMany(plan => plan?["goals"]?.AsArray() ?? []);
            var own = goals.First(goal => goal?["responsible"]?.GetValue<string>() == persona)?["id"]?.GetValue<string>() ?? "";
            card = await PressAsync(app, persona, card.Type("goal", own), "record/choose");
        }

        Assert.Contains("Legge til tiltaket «kurs i mars»?", card.Text, StringComparison.Ordinal);
        await PressAsync(app, persona, card, "record/save");
        Assert.Equal(["NotStarted"], await InitiativesAsync(app, persona));

        await PressAsync(app, persona, await SayAsync(app, persona, "angre"), "record/undo");
        Assert.Equal(["Ended"], await InitiativesAsync(app, persona));
    }

    [Fact]
    public async Task A_figure_is_delivered_with_the_status_it_belongs_to()
    {
        await using var app = await RunningApp.StartAsync(Morning, "small", null, TestContext.Current.CancellationToken);
        var (persona, goal, indicator) = await FigureAsync(app);

        var card = await SayAsync(app, persona, $"{indicator["name"]} ble 7,4");
        if (card.Verbs.Contains("record/choose"))
        {
            card = await PressAsync(app, persona, card.Type("goal", $"{goal["id"]}"), "record/choose");
        }

        Assert.Contains("→ 7,4", card.Text, StringComparison.Ordinal);
        var saved = await PressAsync(app, persona, card.Type("status", "OnTrack"), "record/save");

        Assert.Contains("Lagret. Takk!", saved.Text, StringComparison.Ordinal);
        var read = await app.GetAsync($"/api/goals/{goal["id"]}", persona, TestContext.Current.CancellationToken);
        Assert.Contains(read["measurements"]?.AsArray() ?? [], figure => figure?["period"]?.GetValue<string>() is "2026-Q3" && figure["value"]?.GetValue<decimal>() == 7.4m);
    }

    [Theory]
    [InlineData("sett tiltaket på mål {0} til gjennomført", "", "Done", null)]
    [InlineData("sett tiltaket på mål {0} til avsluttet", "Ingen søkte.", "Ended", "End")]
    [InlineData("sett tiltaket på mål {0} til utsatt", "Venter på lokaler.", "Postponed", "Postpone")]
    public async Task The_state_of_an_initiative_is_changed_and_a_decision_says_why(string text, string reason, string state, string? decision)
    {
        await using var app = await RunningApp.StartAsync(Morning, "small", null, TestContext.Current.CancellationToken);
        var (persona, goal) = await OwnGoalAsync(app, own => own["initiatives"]?.AsArray().Any(IsOpen) is true);
        var initiative = goal["initiatives"]?.AsArray().First(IsOpen)?["id"]?.GetValue<string>();

        var card = await SayAsync(app, persona, string.Format(CultureInfo.InvariantCulture, text, goal["number"]));
        card = card.Type("initiative", initiative ?? "").Type("status", "OnTrack");
        var saved = await PressAsync(app, persona, reason.Length > 0 ? card.Type("reason", reason) : card, "record/save");

        Assert.Contains("Lagret. Takk!", saved.Text, StringComparison.Ordinal);
        var read = await app.GetAsync($"/api/goals/{goal["id"]}", persona, TestContext.Current.CancellationToken);
        Assert.Equal(state, read["initiatives"]?.AsArray().First(row => row?["id"]?.GetValue<string>() == initiative)?["status"]?.GetValue<string>());
        if (decision is not null)
        {
            var made = read["decisions"]?.AsArray().Last(row => row?["initiativeId"]?.GetValue<string>() == initiative);
            Assert.Equal((decision, reason, persona), (made?["decision"]?.GetValue<string>(), made?["reason"]?.GetValue<string>(), made?["by"]?.GetValue<string>()));
        }
    }

    [Fact]
    public async Task A_goal_that_is_dropped_is_answered_as_not_applicable_and_still_stands_in_the_plan()
    {
        await using var app = await RunningApp.StartAsync(Morning, "small", null, TestContext.Current.CancellationToken);
        var (persona, goal) = await OwnGoalAsync(app);

        var card = await SayAsync(app, persona, $"dropp mål {goal["number"]} vi driver ikke med det");
        Assert.Contains("Blir: – ikke aktuelt.", card.Text, StringComparison.Ordinal);
        Assert.Contains("Lagret. Takk!", (await PressAsync(app, persona, card, "record/save")).Text, StringComparison.Ordinal);

        var read = await app.GetAsync($"/api/goals/{goal["id"]}", persona, TestContext.Current.CancellationToken);
        Assert.Equal("NotApplicable", read["followUps"]?.AsArray().Last()?["achievement"]?.GetValue<string>());
    }

    [Fact]
    public async Task Nothing_is_changed_when_it_is_left()
    {
        await using var app = await RunningApp.StartAsync(Morning, "small", null, TestContext.Current.CancellationToken);
        var (persona, goal) = await OwnGoalAsync(app);

        var left = await PressAsync(app, persona, await SayAsync(app, persona, $"sett mål {goal["number"]} til i rute"), "record/leave");

        Assert.Contains("Ingenting er endret.", left.Text, StringComparison.Ordinal);
        Assert.Equal(0, await AnswersAsync(app, persona, goal));
    }

    [Fact]
    public async Task Nothing_is_deleted_by_chat()
    {
        await using var app = await RunningApp.StartAsync(Morning, "small", null, TestContext.Current.CancellationToken);
        var (persona, _) = await OwnGoalAsync(app);

        Assert.Contains("Jeg sletter ingenting fra chatten.", (await SayAsync(app, persona, "slett alle målene")).Text, StringComparison.Ordinal);
    }

    private static async Task SaveAsync(RunningApp app, string persona, string text)
    {
        var card = await SayAsync(app, persona, text);
        await PressAsync(app, persona, card.Type("written", "Vi mangler folk.").Type("cause", "Staffing"), "record/save");
    }

    private static bool IsOpen(JsonNode? initiative) => initiative?["status"]?.GetValue<string>() is "NotStarted" or "InProgress" or "Delayed";

    private static async Task<(string Persona, JsonNode Goal)> OwnGoalAsync(RunningApp app, Func<JsonNode, bool>? fits = null)
    {
        // A person with goals that nobody has answered for the open quarter, with numbers that are unique among the own.
        foreach (var persona in (await app.GetAsync("/local/personas", null, TestContext.Current.CancellationToken)).AsArray().OfType<JsonNode>())
        {
            var id = persona["id"]?.GetValue<string>() ?? "";
            var own = (await app.GetAsync("/api/plans?year=2026", id, TestContext.Current.CancellationToken)).AsArray().SelectMany(plan => plan?["goals"]?.AsArray() ?? []).OfType<JsonNode>()
                .Where(goal => goal["responsible"]?.GetValue<string>() == id).ToList();
            if (own.Find(goal => goal["reported"]?.GetValue<bool>() is false && own.Count(other => $"{other["number"]}".StartsWith($"{goal["number"]}", StringComparison.Ordinal)) == 1 && fits?.Invoke(goal) is not false) is { } free)
            {
                return (id, free);
            }
        }

        throw new InvalidOperationException("Nobody in the sample has an unanswered goal.");
    }

    /// <returns>An unanswered goal for which a person gives a figure that is called something of its own.</returns>
    private static async Task<(string Persona, JsonNode Goal, JsonNode Indicator)> FigureAsync(RunningApp app)
    {
        foreach (var persona in (await app.GetAsync("/local/personas", null, TestContext.Current.CancellationToken)).AsArray().OfType<JsonNode>())
        {
            var id = persona["id"]?.GetValue<string>() ?? "";
            var own = (await app.GetAsync("/api/plans?year=2026", id, TestContext.Current.CancellationToken)).AsArray().SelectMany(plan => plan?["goals"]?.AsArray() ?? []).OfType<JsonNode>()
                .Where(goal => goal["responsible"]?.GetValue<string>() == id && goal["reported"]?.GetValue<bool>() is false);
            foreach (var goal in own)
            {
                if (goal["indicators"]?.AsArray() is [{ } only] && only["source"]?.GetValue<string>() is "Manual" && !$"{only["name"]}".Any(char.IsAsciiDigit))
                {
                    return (id, goal, only);
                }
            }
        }

        throw new InvalidOperationException("Nobody in the sample gives a figure.");
    }

    private static async Task<int> AnswersAsync(RunningApp app, string persona, JsonNode goal)
        => (await app.GetAsync($"/api/goals/{goal["id"]}", persona, TestContext.Current.CancellationToken))["followUps"]?.AsArray().Count(answer => answer?["period"]?.GetValue<string>() is "2026-Q3") ?? 0;

    private static async Task<IReadOnlyList<string>> InitiativesAsync(RunningApp app, string persona)
        => [.. (await app.GetAsync("/api/plans?year=2026", persona, TestContext.Current.CancellationToken)).AsArray()
            .SelectMany(plan => plan?["goals"]?.AsArray() ?? []).SelectMany(goal => goal?["initiatives"]?.AsArray() ?? [])
            .Where(initiative => initiative?["title"]?.GetValue<string>() is "kurs i mars").Select(initiative => initiative?["status"]?.GetValue<string>() ?? "")];

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
