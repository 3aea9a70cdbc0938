using System.Net;
using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Sample;
using TeamsStyring.Tests.Contract;

namespace TeamsStyring.Tests.Conversations;

/// <summary>Finding a goal, keeping a message and answering the quarter from wherever one is in Teams.</summary>
public sealed class FromAnyConversationTests(OctoberMorning morning) : IClassFixture<OctoberMorning>
{
    private static readonly string Principal = SampleMunicipality.FirstPersona.Value;

    private RunningApp App => morning.App;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("svar frist", "Svar innen frist")]
    [InlineData("LESING solsiden", "Lesing")]
    public async Task A_goal_is_found_by_some_of_its_words_and_put_into_a_message(string text, string expected)
    {
        var answer = await InvokeAsync(Principal, "composeExtension/query", Query(text));

        var first = answer["composeExtension"]?["attachments"]?[0];
        Assert.Contains(expected, TeamsUser.Words(first?["content"]), StringComparison.Ordinal);
        Assert.Contains(expected, first?["preview"]?["content"]?["title"]?.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_finds_a_goal_of_a_unit_that_the_person_may_not_read()
    {
        var answer = await InvokeAsync("nora.bekkelid", "composeExtension/query", Query("vannkvalitet"));

        Assert.Equal("message", answer["composeExtension"]?["type"]?.GetValue<string>());
    }

    [Fact]
    public async Task A_link_to_a_goal_becomes_its_card_for_those_who_may_read_it()
    {
        var link = new JsonObject { ["url"] = $"https://styring.eksempel.kommune.no/tab.html#goal={await GoalAsync()}" };

        var card = await InvokeAsync(Principal, "composeExtension/queryLink", link);
        Assert.Contains("Svar innen frist", TeamsUser.Words(card["composeExtension"]?["attachments"]?[0]?["content"]), StringComparison.Ordinal);
        var hidden = await InvokeAsync("ibrahim.vassli", "composeExtension/queryLink", link);
        Assert.Empty(hidden["composeExtension"]?["attachments"]?.AsArray() ?? []);
    }

    [Fact]
    [Trait("Feature", "S3-12")]
    public async Task A_message_becomes_documentation_of_a_goal_once_with_the_way_back_to_it()
    {
        var goal = await GoalAsync();
        var payload = new JsonObject
        {
            ["id"] = "1575667808184",
            ["linkToMessage"] = "https://teams.microsoft.com/l/message/19:x/1575667808184",
            ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = "<p>Restansen er nede i <b>12 saker</b> &amp; vi er i rute.</p>" },
        };
        var dialog = await InvokeAsync(Principal, "composeExtension/fetchTask", new JsonObject { ["commandId"] = "addEvidence", ["messagePayload"] = payload });
        var card = dialog["task"]?["value"]?["card"]?["content"] ?? new JsonObject();
        Assert.Contains("Restansen er nede i 12 saker & vi er i rute.", TeamsUser.Words(card), StringComparison.Ordinal);

        var data = Submit(card, "evidence/attach");
        data["goal"] = goal;
        data["text"] = "Restansen er nede i 12 saker.";
        var first = await InvokeAsync(Principal, "composeExtension/submitAction", new JsonObject { ["commandId"] = "addEvidence", ["data"] = data.DeepClone() });
        var again = await InvokeAsync(Principal, "composeExtension/submitAction", new JsonObject { ["commandId"] = "addEvidence", ["data"] = data.DeepClone() });

        Assert.Contains("Lagt til som dokumentasjon", first["task"]?["value"]?.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains("allerede", again["task"]?["value"]?.GetValue<string>(), StringComparison.Ordinal);
        var kept = Assert.Single((await App.GetAsync($"/api/goals/{goal}", Principal, Cancellation))["evidence"]?.AsArray() ?? []);
        Assert.Equal(("Restansen er nede i 12 saker.", "https://teams.microsoft.com/l/message/19:x/1575667808184", Principal), (
            kept?["text"]?.GetValue<string>(), kept?["link"]?.GetValue<string>(), kept?["by"]?.GetValue<string>()));
        data["link"] = "https://evil.example";
        Assert.Equal(HttpStatusCode.BadRequest, await StatusAsync(Principal, "composeExtension/submitAction", new JsonObject { ["data"] = data }));
    }

    [Fact]
    [Trait("Feature", "S1-22")]
    public async Task The_quarters_form_opens_as_a_dialog_and_goes_on_from_screen_to_screen()
    {
        var dialog = await InvokeAsync(Principal, "task/fetch", new JsonObject { ["data"] = new JsonObject() });
        var start = dialog["task"]?["value"]?["card"]?["content"] ?? new JsonObject();
        Assert.Null(start["refresh"]);
        Assert.DoesNotContain("task/fetch", start.ToJsonString(), StringComparison.Ordinal);

        var status = await InvokeAsync(Principal, "task/submit", new JsonObject { ["data"] = Submit(start, "followUp/start") });
        var screen = status["task"]?["value"]?["card"]?["content"] ?? new JsonObject();
        Assert.Contains("Mål 1 av 5", TeamsUser.Words(screen), StringComparison.Ordinal);
        var next = await InvokeAsync(Principal, "task/submit", new JsonObject { ["data"] = Submit(screen, "followUp/next") });
        Assert.Contains("Velg hvordan dere ligger an", TeamsUser.Words(next["task"]?["value"]?["card"]?["content"]), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Feature", "S1-22")]
    public async Task The_card_in_the_chat_has_a_button_that_opens_it_in_a_dialog()
    {
        var said = await App.SayAsync(Principal, "jeg vil rapportere", Cancellation);
        var button = Everything(said).Single(node => node["data"]?["msteams"]?["type"]?.GetValue<string>() is "task/fetch");

        var dialog = await InvokeAsync(Principal, "task/fetch", new JsonObject { ["data"] = button["data"]?.DeepClone() });

        Assert.Equal(("Action.Submit", "Åpne i større vindu"), (button["type"]?.GetValue<string>(), button["title"]?.GetValue<string>()));
        Assert.Contains("3. kvartal – 5 mål", TeamsUser.Words(dialog["task"]?["value"]?["card"]?["content"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("composeExtension/query")]
    [InlineData("composeExtension/fetchTask")]
    [InlineData("composeExtension/submitAction")]
    [InlineData("task/fetch")]
    [InlineData("task/submit")]
    public async Task One_without_what_it_is_about_is_malformed(string name)
        => Assert.Equal(HttpStatusCode.BadRequest, await StatusAsync(Principal, name, null));

    private static JsonObject Query(string text) => new()
    {
        ["commandId"] = "searchGoals",
        ["parameters"] = new JsonArray(new JsonObject { ["name"] = "text", ["value"] = text }),
        ["queryOptions"] = new JsonObject { ["skip"] = 0, ["count"] = 25 },
    };

    private static JsonObject Submit(JsonNode card, string verb)
        => Everything(card).First(node => node["type"]?.GetValue<string>() is "Action.Submit" && node["data"]?["verb"]?.GetValue<string>() == verb)["data"]?.DeepClone().AsObject() ?? [];

    private static IEnumerable<JsonObject> Everything(JsonNode? node) => node switch
    {
        JsonObject item => item.Select(pair => pair.Value).SelectMany(Everything).Prepend(item),
        JsonArray items => items.SelectMany(Everything),
        _ => [],
    };

    private TeamsUser User(string person) => new(App.Http, person, "http://127.0.0.1:1/", "19:noen-andre@thread.v2");

    private async Task<JsonNode> InvokeAsync(string person, string name, JsonNode? value)
    {
        var user = User(person);
        using var response = await user.SendAsync(user.Invoke(name, value), Cancellation);
        var text = await response.Content.ReadAsStringAsync(Cancellation);
        Assert.True(response.IsSuccessStatusCode, text);

        return JsonNode.Parse(text) ?? new JsonObject();
    }

    private async Task<HttpStatusCode> StatusAsync(string person, string name, JsonNode? value)
    {
        var user = User(person);
        using var response = await user.SendAsync(user.Invoke(name, value), Cancellation);

        return response.StatusCode;
    }

    private async Task<string> GoalAsync()
        => (await App.GetAsync("/api/plans?year=2026", Principal, Cancellation)).AsArray().SelectMany(plan => plan?["goals"]?.AsArray() ?? [])
            .First(goal => goal?["title"]?.GetValue<string>() is "Svar innen frist")?["id"]?.GetValue<string>() ?? "";
}
