using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using TeamsStyring.Domain.Numbers;

namespace TeamsStyring.Tests.Numbers;

public sealed class WrittenNumberTests
{
    [Theory]
    [InlineData("7,4", "7.4")]
    [InlineData("7.4", "7.4")]
    [InlineData(" 7,4 ", "7.4")]
    [InlineData("0", "0")]
    [InlineData("0,00", "0")]
    [InlineData(",5", "0.5")]
    [InlineData("-5", "-5")]
    [InlineData("−5", "-5")]
    [InlineData("– 2,2", "-2.2")]
    [InlineData("+3", "3")]
    [InlineData("1 234", "1234")]
    [InlineData("1\u00A0234", "1234")]
    [InlineData("1\u202F234", "1234")]
    [InlineData("1\u2009234\u2009567,8", "1234567.8")]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("1,234.5", "1234.5")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("0.234", "0.234")]
    [InlineData("1,234", "1.234")]
    [InlineData("1234", "1234")]
    [InlineData("4.9", "4.9")]
    public void A_figure_is_read_the_way_people_in_the_kommune_write_it(string typed, string expected)
        => Assert.Equal(new WrittenNumber.Figure(Number(expected), "", null), WrittenNumber.Read(typed));

    [Theory]
    [InlineData("100%", "100", "%")]
    [InlineData("7,4 %", "7.4", "%")]
    [InlineData("27 dager", "27", "dager")]
    [InlineData("19 000 KM", "19000", "KM")]
    [InlineData("101 647 kr/elev", "101647", "kr/elev")]
    [InlineData("> 100", null, null)]
    [InlineData("78%***", "78", "%")]
    [InlineData("72 % ****", "72", "%")]
    [InlineData("16 % økning", "16", "% økning")]
    [InlineData("559 elever per 100 % stilling i barneskolen", "559", "elever per 100 % stilling i barneskolen")]
    [InlineData("kr 1 234", "1234", "")]
    [InlineData("500,-", "500", "")]
    [InlineData("ca. 27 dager", "27", "dager")]
    public void What_stands_behind_a_figure_is_its_unit(string typed, string? value, string? unit)
        => Assert.Equal(
            value is null || unit is null ? new WrittenNumber.Words(typed) : new WrittenNumber.Figure(Number(value), unit, null),
            WrittenNumber.Read(typed));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  \t\u00A0 ")]
    public void Nothing_is_nothing_and_not_zero(string? typed)
        => Assert.Equal(new WrittenNumber.Blank(), WrittenNumber.Read(typed));

    [Theory]
    [InlineData("-")]
    [InlineData("–")]
    [InlineData(" — ")]
    [InlineData("--")]
    public void A_dash_says_that_there_is_no_figure(string typed)
        => Assert.Equal(new WrittenNumber.Dash(), WrittenNumber.Read(typed));

    [Theory]
    [InlineData("abc")]
    [InlineData("Ikke målt")]
    [InlineData("Se kapittel 11: Statistikk")]
    [InlineData("60/40")]
    [InlineData("5,1/5,3**")]
    [InlineData("49(50)")]
    [InlineData("1,85% / 56% / 42%")]
    [InlineData("7,4,5")]
    [InlineData("7..4")]
    [InlineData("5.")]
    [InlineData("12 34")]
    [InlineData("3 av 5")]
    [InlineData("1% nedgang fra 2018")]
    [InlineData("1 % nedgang")]
    [InlineData("16 % økning fra 2017*")]
    [InlineData("99999999999999999999999999999999999999")]
    [InlineData("٣")]
    public void Words_are_kept_as_words(string typed)
        => Assert.Equal(new WrittenNumber.Words(typed), WrittenNumber.Read(typed));

    [Fact]
    public void A_point_before_three_digits_can_be_read_in_two_ways_and_says_so()
        => Assert.Equal(new WrittenNumber.Figure(-1234, "kr", -1.234m), WrittenNumber.Read("-1.234 kr"));

    [Fact]
    public void A_whole_page_is_no_figure_and_takes_no_time()
        => Assert.IsType<WrittenNumber.Words>(WrittenNumber.Read($"1 per 1{new string(' ', 1_000_000)}<"));

    [Fact]
    public void No_text_makes_the_reading_fail()
        => Prop.ForAll<string>(text => WrittenNumber.Read(text) is not null).QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_of_digits_and_signs_makes_the_reading_fail()
        => Prop.ForAll(
            Gen.Elements("0123456789 ,.-−%kr*/()\u00A0".ToCharArray()).ArrayOf().Select(letters => new string(letters)).ToArbitrary(),
            text => WrittenNumber.Read(text) is not null).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("nb-NO")]
    [InlineData("nn-NO")]
    [InlineData("sv-SE")]
    [InlineData("en-GB")]
    public void Every_number_written_in_a_language_we_speak_reads_back(string culture)
        => Prop.ForAll(
            Amounts,
            amount => WrittenNumber.Read(amount.ToString("N4", CultureInfo.GetCultureInfo(culture))) is WrittenNumber.Figure { OtherReading: null } figure && figure.Value == amount)
            .QuickCheckThrowOnFailure();

    private static Arbitrary<decimal> Amounts
        => ArbMap.Default.GeneratorFor<int>().Zip(Gen.Choose(0, 9999)).Select(pair => (pair.Item1 * 17m) + (pair.Item2 / 10000m)).ToArbitrary();

    private static decimal Number(string invariant) => decimal.Parse(invariant, CultureInfo.InvariantCulture);
}
