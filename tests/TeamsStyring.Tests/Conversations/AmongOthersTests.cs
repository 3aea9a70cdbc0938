using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Sample;
using TeamsStyring.Tests.Contract;

namespace TeamsStyring.Tests.Conversations;

/// <summary>In a channel everyone reads the answer, so it holds what everyone there may see.</summary>
[Trait("Feature", "S1-23")]
public sealed class AmongOthersTests(OctoberMorning morning) : IClassFixture<OctoberMorning>
{
    private static readonly string Principal = SampleMunicipality.FirstPersona.Value;

    /// <summary>Works there, and leads nothing.</summary>
    private const string Teacher = "nora.bekkelid";

    private RunningApp App => morning.App;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_channel_follows_a_plan_once_its_leader_has_said_so_and_everyone_sees_it()
    {
        await using var teams = await ChannelStub.StartAsync(Cancellation);
        var principal = Somebody(Principal, teams, "19:solsiden1@thread.tacv2");
        using var asked = await principal.SayAsync("hva er ikke oppnådd?", Cancellation);
        var question = CardOf(Assert.Single(teams.Messages));
        Assert.Contains("Hvilken plan følger vi her?", TeamsUser.Words(question), StringComparison.Ordinal);

        var bound = await BindAsync(principal, question, "Solsiden skole");

        Assert.Contains("Her følger vi planen til Solsiden skole", TeamsUser.Words(bound["value"]), StringComparison.Ordinal);
        var replaced = Assert.Single(teams.Calls, call => call.Method is "PUT");
        Assert.Contains("Her følger vi planen til Solsiden skole", TeamsUser.Words(CardOf(replaced.Body)), StringComparison.Ordinal);
        using var again = await principal.SayAsync("hva er ikke oppnådd?", Cancellation);
        Assert.Contains("Solsiden skole, ", TeamsUser.Words(CardOf(teams.Messages[^1])), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_opens_a_plan_to_others_who_does_not_lead_the_unit()
    {
        await using var teams = await ChannelStub.StartAsync(Cancellation);
        const string Channel = "19:solsiden2@thread.tacv2";
        var employee = Somebody(Teacher, teams, Channel);
        using var asked = await employee.SayAsync("hei", Cancellation);
        var question = CardOf(Assert.Single(teams.Messages));

        var refused = await employee.PressAsync(question, "channel/choose", null, Cancellation);

        Assert.Contains("styringsansvarlig", refused["value"]?.GetValue<string>(), StringComparison.Ordinal);
        Assert.DoesNotContain(teams.Calls, call => call.Method is "PUT");
    }

    [Fact]
    public async Task A_director_in_a_schools_channel_gets_no_more_there_than_the_teachers_may_read()
    {
        await using var teams = await ChannelStub.StartAsync(Cancellation);
        const string Channel = "19:solsiden3@thread.tacv2";
        var principal = Somebody(Principal, teams, Channel);
        using var first = await principal.SayAsync("hei", Cancellation);
        await BindAsync(principal, CardOf(teams.Messages[0]), "Solsiden skole");
        var director = Somebody(await DirectorAsync(), teams, Channel);

        using var whole = await director.SayAsync("hva er ikke oppnådd i Teknisk drift?", Cancellation);
        Assert.DoesNotContain("Vannledninger", TeamsUser.Words(CardOf(teams.Messages[^1])), StringComparison.OrdinalIgnoreCase);
        using var own = await director.SayAsync("hva er ikke oppnådd?", Cancellation);
        Assert.StartsWith("Solsiden skole, ", CardOf(teams.Messages[^1])["fallbackText"]?.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_named_before_all_for_being_late()
    {
        await using var teams = await ChannelStub.StartAsync(Cancellation);
        var principal = Somebody(Principal, teams, "19:solsiden4@thread.tacv2");
        using var first = await principal.SayAsync("hei", Cancellation);
        await BindAsync(principal, CardOf(teams.Messages[0]), "Solsiden skole");

        using var asked = await principal.SayAsync("hvem har ikke rapportert?", Cancellation);

        var answer = TeamsUser.Words(CardOf(teams.Messages[^1]));
        Assert.Contains("Svar innen frist", answer, StringComparison.Ordinal);
        Assert.DoesNotContain(await NameOfAsync(Principal), answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hva er mine frister?", "19:solsiden5@thread.tacv2")]
    [InlineData("jeg vil rapportere", "19:solsiden7@thread.v2")]
    public async Task What_is_only_for_one_person_goes_to_the_private_chat(string text, string channel)
    {
        await using var teams = await ChannelStub.StartAsync(Cancellation);
        var principal = Somebody(Principal, teams, channel);
        using var hello = await Somebody(Principal, teams, "a:kari").SayAsync("hei", Cancellation);
        using var first = await principal.SayAsync("hei", Cancellation);
        await BindAsync(principal, CardOf(teams.Messages.First(message => InChannel(message, channel))), "Solsiden skole");

        using var asked = await principal.SayAsync(text, Cancellation);

        Assert.Contains("private chat", teams.Messages.Last(message => InChannel(message, channel))["text"]?.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains("Svar innen frist", TeamsUser.Words(CardOf(teams.Messages.Last(message => InChannel(message, "a:kari")))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_personal_card_that_was_forwarded_to_a_channel_shows_no_draft_there()
    {
        await using var teams = await ChannelStub.StartAsync(Cancellation);
        var principal = Somebody(Principal, teams, "a:kari");
        using var asked = await principal.SayAsync("jeg vil rapportere", Cancellation);
        var card = CardOf(teams.Messages[^1]);

        var pressed = await principal.In("19:solsiden6@thread.tacv2").PressAsync(card, "followUp/start", null, Cancellation);

        Assert.Equal("application/vnd.microsoft.activity.message", pressed["type"]?.GetValue<string>());
    }

    private TeamsUser Somebody(string person, ChannelStub teams, string conversation) => new(App.Http, person, teams.ServiceUrl, conversation);

    private static async Task<JsonNode> BindAsync(TeamsUser leader, JsonNode question, string unit)
    {
        var choices = (await leader.PressAsync(question, "channel/choose", null, Cancellation))["value"] ?? new JsonObject();
        var chosen = choices["body"]?.AsArray().First(element => element?["type"]?.GetValue<string>() is "Input.ChoiceSet")?["choices"]?.AsArray()
            .First(choice => choice?["title"]?.GetValue<string>() == unit)?["value"]?.GetValue<string>();

        return await leader.PressAsync(choices, "channel/bind", new JsonObject { ["chosen"] = chosen }, Cancellation);
    }

    private static JsonNode CardOf(JsonNode message) => message["attachments"]?[0]?["content"] ?? throw new InvalidOperationException(message.ToJsonString());

    private static bool InChannel(JsonNode message, string conversation) => message["conversation"]?["id"]?.GetValue<string>() == conversation;

    private async Task<string> DirectorAsync() => await PersonaAsync(persona => Roles(persona).Contains("Director"));

    private static IReadOnlyList<string> Roles(JsonNode? persona) => [.. (persona?["roles"]?.AsArray() ?? []).Select(role => $"{role}")];

    private async Task<string> PersonaAsync(Func<JsonNode?, bool> wanted)
        => (await App.GetAsync("/local/personas", null, Cancellation)).AsArray().First(wanted)?["id"]?.GetValue<string>() ?? "";

    private async Task<string> NameOfAsync(string person)
        => (await App.GetAsync("/local/personas", null, Cancellation)).AsArray().First(persona => persona?["id"]?.GetValue<string>() == person)?["name"]?.GetValue<string>() ?? "";
}
