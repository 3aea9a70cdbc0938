using TeamsStyring.App.FollowUps;

namespace TeamsStyring.Tests.FollowUps;

/// <summary>Microsoft's clients leave a blank field out of what they send. Whoever has emptied a field must not find the old text in it again.</summary>
[Trait("Feature", "S1-22")]
public sealed class EmptiedFieldsTests
{
    [Fact]
    public async Task A_text_that_is_taken_away_is_gone_and_the_others_stand()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        var causes = await ToCausesAsync(solsiden);
        var initiatives = await solsiden.PressAsync(Solsiden.Kari, causes.Type("achieved", "Halve klassen").Type("notAchieved", "Sykdom").Type("cause1", "Absence").Type("internalFactors", "Nytt system"), FollowUpVerbs.Next);
        var back = await solsiden.PressAsync(Solsiden.Kari, initiatives, FollowUpVerbs.Back);

        await solsiden.PressAsync(Solsiden.Kari, back?.Type("achieved", "").Type("internalFactors", ""), FollowUpVerbs.Next);

        var again = await solsiden.PressAsync(Solsiden.Kari, initiatives, FollowUpVerbs.Back);
        Assert.Equal((null, "Sykdom", "Absence", null), (again?.Value("achieved"), again?.Value("notAchieved"), again?.Value("cause1"), again?.Value("internalFactors")));
    }

    [Fact]
    public async Task A_figure_a_date_and_a_wish_can_be_taken_back()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        var causes = await ToCausesAsync(solsiden);
        var initiatives = await solsiden.PressAsync(Solsiden.Kari, causes.Type("notAchieved", "Sykdom").Type("cause1", "Absence"), FollowUpVerbs.Next);
        var before = await solsiden.PressAsync(Solsiden.Kari, initiatives?.Type("decision", "Postpone").Type("reason", "Venter").Type("due", "2026-11-15").Type("needs", "Vikar").Type("involveOthers", "Bufetat"), FollowUpVerbs.Back);
        var shown = await solsiden.PressAsync(Solsiden.Kari, before, FollowUpVerbs.Next);
        Assert.Equal(("Venter", "2026-11-15", "Vikar", "Bufetat"), (shown?.Value("reason"), shown?.Value("due"), shown?.Value("needs"), shown?.Value("involveOthers")));

        before = await solsiden.PressAsync(Solsiden.Kari, shown?.Type("decision", "Continue").Type("reason", "").Type("due", "").Type("needs", "").Type("involveOthers", ""), FollowUpVerbs.Back);
        shown = await solsiden.PressAsync(Solsiden.Kari, before, FollowUpVerbs.Next);
        Assert.Equal((null, null, null, null), (shown?.Value("reason"), shown?.Value("due"), shown?.Value("needs"), shown?.Value("involveOthers")));

        var status = await solsiden.PressAsync(Solsiden.Kari, before, FollowUpVerbs.Back);
        var missing = await solsiden.PressAsync(Solsiden.Kari, status?.Type("figure", ""), FollowUpVerbs.Next);
        Assert.StartsWith("Skriv et tall, for eksempel 7,4.", Assert.Single(missing?.Mistakes ?? []), StringComparison.Ordinal);
        Assert.Null(missing?.Value("figure"));
    }

    [Fact]
    public async Task A_program_that_sends_only_what_it_fills_in_empties_nothing()
    {
        await using var solsiden = await Solsiden.OpenAsync();
        var causes = await ToCausesAsync(solsiden);
        var (verb, data) = causes.Type("notAchieved", "Sykdom").Press(FollowUpVerbs.Next);
        foreach (var input in causes.Inputs.Select(input => input["id"]?.GetValue<string>() ?? "").Where(id => id != "notAchieved"))
        {
            data.Remove(input);
        }

        var missing = await solsiden.SendAsync(Solsiden.Kari, verb, data);
        Assert.Equal(["Velg minst én årsak."], missing?.Mistakes);
        data = causes.Press(verb).Data;
        data["seen"] = missing?.Press(verb).Data["seen"]?.DeepClone();
        foreach (var input in causes.Inputs.Select(input => input["id"]?.GetValue<string>() ?? ""))
        {
            data.Remove(input);
        }

        data["cause1"] = "Absence";

        Assert.True((await solsiden.SendAsync(Solsiden.Kari, verb, data))?.Asks("needs"));
    }

    private static async Task<CardInHand> ToCausesAsync(Solsiden solsiden)
    {
        var status = await solsiden.StartAsync(Solsiden.Kari);
        var causes = await solsiden.PressAsync(Solsiden.Kari, status?.Type("achievement", "OffTrack").Type("figure", "27"), FollowUpVerbs.Next);

        return causes ?? throw new InvalidOperationException(solsiden.Said);
    }
}
