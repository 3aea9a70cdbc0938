using Microsoft.EntityFrameworkCore;
using TeamsStyring.App.FollowUps;

namespace TeamsStyring.Tests.FollowUps;

/// <summary>What people write where a figure is asked for.</summary>
[Trait("Feature", "S1-22")]
public sealed class WrittenFiguresTests
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("7,4", 7.4)]
    [InlineData("1 234", 1234)]
    [InlineData("0", 0)]
    [InlineData("-5", -5)]
    [InlineData("−5", -5)]
    [InlineData("7.4", 7.4)]
    [InlineData("27 dager", 27)]
    public async Task A_figure_is_read_as_people_write_it(string written, double figure)
    {
        await using var solsiden = await Solsiden.OpenAsync();
        var card = await solsiden.StartAsync(Solsiden.Kari);
        card = await solsiden.PressAsync(Solsiden.Kari, card?.Type("achievement", "OnTrack").Type("figure", written), FollowUpVerbs.Next);
        card = await solsiden.PressAsync(Solsiden.Kari, card, FollowUpVerbs.Next);
        card = await solsiden.SkipToTheEndAsync(await solsiden.PressAsync(Solsiden.Kari, card, FollowUpVerbs.Finish));
        await solsiden.PressAsync(Solsiden.Kari, card, FollowUpVerbs.Deliver);

        await using var copy = solsiden.Open();
        Assert.Equal((decimal)figure, (await copy.Measurements.SingleAsync(row => row.Indicator == Solsiden.Days.Id && row.Period == Solsiden.Q3, Token)).Value);
    }

    [Theory]
    [InlineData("abc", "«abc» er ikke et tall. Skriv et tall, for eksempel 7,4.")]
    [InlineData("–", "«–» er ikke et tall. Skriv et tall, for eksempel 7,4.")]
    [InlineData("", "Skriv et tall, for eksempel 7,4. Har du det ikke ennå, velg «Tallet kommer senere».")]
    public async Task What_is_no_figure_is_kept_and_pointed_at(string written, string mistake)
    {
        await using var solsiden = await Solsiden.OpenAsync();
        var card = await solsiden.StartAsync(Solsiden.Kari);

        card = await solsiden.PressAsync(Solsiden.Kari, card?.Type("achievement", "OnTrack").Type("figure", written), FollowUpVerbs.Next);

        Assert.Equal([mistake], card?.Mistakes);
        Assert.Equal(("OnTrack", written), (card?.Value("achievement"), card?.Value(CardInputs.Figure(Solsiden.Days.Id)) ?? ""));
    }

    [Fact]
    [Trait("Feature", "S0-29")]
    public async Task A_figure_over_the_target_and_a_goal_that_is_said_to_be_reached_need_an_explanation()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        var card = await solsiden.StartAsync(Solsiden.Kari);

        card = await solsiden.PressAsync(Solsiden.Kari, card?.Type("achievement", "ReachedEarly").Type("figure", "27"), FollowUpVerbs.Next);
        Assert.Equal(["27 er over målet 21. Stemmer «allerede oppnådd»? Skriv kort hvorfor."], card?.Mistakes);
        card = await solsiden.PressAsync(Solsiden.Kari, card?.Type("explanation", "Måles uten ferieukene."), FollowUpVerbs.Next);

        Assert.Contains("Hva ligger bak?", card?.Text, StringComparison.Ordinal);
    }
}
