using System.Text.Json.Nodes;
using TeamsStyring.App.FollowUps;

namespace TeamsStyring.Tests.FollowUps;

/// <summary>Data that no card of ours can have sent is refused, and changes nothing.</summary>
public sealed class MalformedPressTests
{
    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"period":"2026-Q9","screen":"Status"}""")]
    [InlineData("""{"period":"2026-Q3","screen":"Nowhere"}""")]
    [InlineData("""{"period":"2026-Q3","screen":"3"}""")]
    [InlineData("""{"period":"2026-Q3","screen":"Status","goal":"not-an-id"}""")]
    [InlineData("""{"period":"2026-Q3","screen":"Status","goal":"00000000-0000-0000-0000-000000000001"}""")]
    [InlineData("""{"period":"2026-Q3","screen":"Status","page":-1}""")]
    [InlineData("""{"period":2026,"screen":"Status"}""")]
    public async Task Unreadable_data_is_refused(string data)
    {
        await using var solsiden = await Solsiden.OpenAsync();

        Assert.Null(await solsiden.SendAsync(Solsiden.Kari, FollowUpVerbs.Next, (JsonObject)JsonNode.Parse(data)!));
        Assert.Equal("malformed", solsiden.Said);
    }

    [Theory]
    [InlineData("achievement", "Brilliant")]
    [InlineData("achievement", "NotReported")]
    [InlineData("achievement", "3")]
    public async Task A_choice_that_is_not_on_the_card_is_refused(string input, string value)
    {
        await using var solsiden = await Solsiden.OpenAsync();
        var (verb, data) = (await solsiden.StartAsync(Solsiden.Kari))!.Press(FollowUpVerbs.Next);
        data[input] = value;

        Assert.Null(await solsiden.SendAsync(Solsiden.Kari, verb, data));
        Assert.Equal("malformed", solsiden.Said);
    }

    [Fact]
    public async Task A_number_and_a_yes_may_come_as_JSON_has_them()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        var (verb, data) = (await solsiden.StartAsync(Solsiden.Kari))!.Type("achievement", "OnTrack").Press(FollowUpVerbs.Next);
        data[CardInputs.Figure(Solsiden.Days.Id)] = 20.5;
        data[CardInputs.ComesLater(Solsiden.Days.Id)] = false;

        var card = await solsiden.SendAsync(Solsiden.Kari, verb, data);

        Assert.Contains("Hva ligger bak?", card?.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_verb_of_this_card_is_refused()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        var (_, data) = (await solsiden.StartAsync(Solsiden.Kari))!.Press(FollowUpVerbs.Next);

        Assert.Null(await solsiden.SendAsync(Solsiden.Kari, "followUp/explode", data));
        Assert.Equal("malformed", solsiden.Said);
    }
}
