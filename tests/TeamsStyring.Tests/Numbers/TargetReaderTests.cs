using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using TeamsStyring.Domain.Numbers;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Tests.Numbers;

public sealed class TargetReaderTests
{
    [Theory]
    [InlineData(">5,0", TargetDirection.Up, "5", null, true, "")]
    [InlineData("> 4,6", TargetDirection.Up, "4.6", null, true, "")]
    [InlineData(">=5,5", TargetDirection.Up, "5.5", null, false, "")]
    [InlineData("≥ 5,5", TargetDirection.Up, "5.5", null, false, "")]
    [InlineData("<1,0%", TargetDirection.Down, "1", null, true, "%")]
    [InlineData("< 9,4 %", TargetDirection.Down, "9.4", null, true, "%")]
    [InlineData("≤ 21 dager", TargetDirection.Down, "21", null, false, "dager")]
    [InlineData("<15 pr.år", TargetDirection.Down, "15", null, true, "pr.år")]
    [InlineData(">52,5 poeng", TargetDirection.Up, "52.5", null, true, "poeng")]
    [InlineData("> 100 mill. kr.", TargetDirection.Up, "100", null, true, "mill. kr.")]
    [InlineData("> 5 %poeng", TargetDirection.Up, "5", null, true, "%poeng")]
    [InlineData("> 24 dager", TargetDirection.Up, "24", null, true, "dager")]
    [InlineData("1,2-1,3 %", TargetDirection.Range, "1.2", "1.3", false, "%")]
    [InlineData("95 - 100 %", TargetDirection.Range, "95", "100", false, "%")]
    [InlineData("95 – 100%", TargetDirection.Range, "95", "100", false, "%")]
    [InlineData("95 % - 100 %", TargetDirection.Range, "95", "100", false, "%")]
    [InlineData("4,5 - 6", TargetDirection.Range, "4.5", "6", false, "")]
    [InlineData("mellom 5 og 10 dager", TargetDirection.Range, "5", "10", false, "dager")]
    [InlineData("0 - 2,1 GWh", TargetDirection.Range, "0", "2.1", false, "GWh")]
    [InlineData("minst 80 %", TargetDirection.Up, "80", null, false, "%")]
    [InlineData("Høyst 21 dager", TargetDirection.Down, "21", null, false, "dager")]
    [InlineData("høgst 21 dagar", TargetDirection.Down, "21", null, false, "dagar")]
    [InlineData("högst 21 dagar", TargetDirection.Down, "21", null, false, "dagar")]
    [InlineData("maks. 3", TargetDirection.Down, "3", null, false, "")]
    [InlineData("under 5 %", TargetDirection.Down, "5", null, true, "%")]
    [InlineData("over 5 %", TargetDirection.Up, "5", null, true, "%")]
    [InlineData("ikke over 5 %", TargetDirection.Down, "5", null, false, "%")]
    [InlineData("ikkje under 5 %", TargetDirection.Up, "5", null, false, "%")]
    [InlineData("Mindre enn 1", TargetDirection.Down, "1", null, true, "")]
    [InlineData("fler än 1 000", TargetDirection.Up, "1000", null, true, "")]
    [InlineData("at least 12", TargetDirection.Up, "12", null, false, "")]
    [InlineData("innen 21 dager", TargetDirection.Down, "21", null, false, "dager")]
    [InlineData("3 % eller bedre", TargetDirection.Up, "3", null, false, "%")]
    [InlineData("21 dager eller færre", TargetDirection.Down, "21", null, false, "dager")]
    [InlineData("Økning med 0,5-1 prosentpoeng per år", TargetDirection.Up, "0.5", null, false, "prosentpoeng per år")]
    [InlineData("> 3 prosentpoeng økning per år", TargetDirection.Up, "3", null, true, "prosentpoeng per år")]
    [InlineData("0 % negativt avvik", TargetDirection.Up, "0", null, false, "%")]
    [InlineData("0,1 - 0,75 % negativt avvik", TargetDirection.Range, "-0.75", "-0.1", false, "%")]
    [InlineData("Mer enn 0,75 % negativt avvik", TargetDirection.Down, "-0.75", null, true, "%")]
    public void A_target_that_says_which_way_is_read(string text, TargetDirection direction, string value, string? upper, bool strict, string unit)
    {
        var read = TargetReader.Read(text, "", "");

        Assert.Equal(new Target(text, direction, Number(value), upper is null ? null : Number(upper), strict), read.Target);
        Assert.Equal(unit, read.Unit);
    }

    [Theory]
    [InlineData("100 %", "%", "Andel avvik som er saksbehandlet", TargetDirection.Up)]
    [InlineData("100%", "", "", TargetDirection.Up)]
    [InlineData("100 % behandling av innrapporterte avvik", "%", "Andel avvik som er saksbehandlet", TargetDirection.Up)]
    [InlineData("100%", "% av budsjett", "Økonomisk resultat", TargetDirection.Keep)]
    [InlineData("0", "antall/år", "Vannkvalitet, avvik i.h.t drikkevannsforskriften, antall/år", TargetDirection.Keep)]
    [InlineData("- 2,2 GWh", "GWh", "Reduksjon av kommunalt energiforbruk", TargetDirection.Down)]
    [InlineData("6 %", "%", "Sykefravær", TargetDirection.Down)]
    [InlineData("1,0", "skala 1-5", "Mobbing**", TargetDirection.Down)]
    [InlineData("21", "dager", "Svartid", TargetDirection.Down)]
    [InlineData("39,5", "poeng", "Grunnskolepoeng", TargetDirection.Up)]
    [InlineData("4,5", "skala 1-5", "Trivsel på skolen**", TargetDirection.Up)]
    [InlineData("3,1", "karakter", "Norsk", TargetDirection.Up)]
    public void A_bare_number_takes_its_direction_from_what_is_measured(string text, string unit, string indicator, TargetDirection direction)
    {
        var read = TargetReader.Read(text, unit, indicator);

        Assert.Equal((direction, TargetReading.Inferred, text), (read.Target.Direction, read.Reading, read.Target.Text));
        Assert.NotNull(read.Target.Value);
    }

    [Theory]
    [InlineData("18,5", "årsverk", "Antall årsverk ordinær undervisning", "18.5")]
    [InlineData("10,0%", "%", "Andelen av timer gitt til spesialundervisning", "10")]
    [InlineData("49(50)", "", "Lesing", "49")]
    [InlineData("49 (50)", "", "Lesing", "49")]
    [InlineData("1000 per år", "antall", "Igangsatte og ferdigstilte boliger", "1000")]
    [InlineData("80 % innen 2020", "%", "Andel", "80")]
    public void A_bare_number_that_may_be_meant_either_way_keeps_its_value_and_is_compared_with_nothing(string text, string unit, string indicator, string value)
    {
        var read = TargetReader.Read(text, unit, indicator);

        Assert.Equal(new Target(text, TargetDirection.None, Number(value), null, Strict: false), read.Target);
        Assert.Equal(TargetReading.DirectionUnknown, read.Reading);
        Assert.Null(read.Target.IsMetBy(1));
    }

    [Theory]
    [InlineData("-")]
    [InlineData("Ny indikator fra 2016")]
    [InlineData("Må utvikles")]
    [InlineData("Målkrav per tjeneste")]
    [InlineData("Nasjonalt nivå 2,7")]
    [InlineData("60/40")]
    [InlineData("3% / 60% / 50%")]
    [InlineData("1,00 - 1,29 % / 1,70 - 1,99 %")]
    [InlineData("< 0,99 % / > 2,00 %")]
    [InlineData("Økt forbruk")]
    [InlineData("innen 2020")]
    [InlineData("Reduksjon med 0,05 per år fra 2016 nivå* i Stavanger (3,3)")]
    [InlineData("Relativ andel ansatte med minoritets-bakgrunn samsvarer med andelen i befolkningen")]
    public void Words_that_cannot_be_compared_are_kept_and_nothing_is_guessed(string text)
        => Assert.Equal(new ReadTarget(new Target(text, TargetDirection.None, null, null, Strict: false), "", TargetReading.TextOnly), TargetReader.Read(text, "", ""));

    [Fact]
    public void A_change_is_not_compared_with_a_level()
        => Assert.Equal(TargetReading.TextOnly, TargetReader.Read(">3 prosentpoeng økning per år", "%", "Antall rapporterte avvik").Reading);

    [Fact]
    public void An_empty_cell_sets_no_target()
        => Assert.Equal(Target.Unset, TargetReader.Read(" ", "%", "Sykefravær").Target);

    [Fact]
    public void No_text_makes_the_reading_fail_and_every_text_is_kept()
        => Prop.ForAll<string, string>((text, unit) => TargetReader.Read(text, unit ?? "", text ?? "").Target.Text == (text ?? "").Trim()).QuickCheckThrowOnFailure();

    [Fact]
    public void No_mixture_of_numbers_signs_and_words_makes_the_reading_fail()
        => Prop.ForAll(
            Gen.Elements(">", "<", "=", "≥", "-", "–", "5", "0,75", "1 000", "%", " ", "(", ")", "/", "*", "minst ", "mellom ", " og ", " eller bedre", " negativt avvik", "økning med ", "innen 2020", "per ", "år")
                .ArrayOf().Select(parts => string.Concat(parts)).ToArbitrary(),
            text => TargetReader.Read(text, "%", "Sykefravær").Target.Text == text.Trim()).QuickCheckThrowOnFailure();

    private static decimal Number(string invariant) => decimal.Parse(invariant, CultureInfo.InvariantCulture);
}
