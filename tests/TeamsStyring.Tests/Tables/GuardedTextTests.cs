using FsCheck;
using FsCheck.Fluent;
using TeamsStyring.App.Tables;

namespace TeamsStyring.Tests.Tables;

public sealed class GuardedTextTests
{
    public static Arbitrary<string> Texts => Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""),
        Gen.Elements("=", "+", "-", "@", "'", "''", "＝", "\t", "\r", "\n", "\0", " ", "a", "_x0041_", "_", ";", "\"", "😊", "\ud83d").ArrayOf().Select(parts => string.Concat(parts))).ToArbitrary();

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")")]
    [InlineData("+1")]
    [InlineData("-2,2 GWh")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("  =1")]
    [InlineData("＝1")]
    [InlineData("\0=1")]
    [InlineData("'=1")]
    public void A_spreadsheet_never_gets_a_text_that_it_would_run(string text)
    {
        Assert.Equal($"'{text}", GuardedText.Of(text));
        Assert.Equal(text, GuardedText.Read($"'{text}"));
    }

    [Theory]
    [InlineData("'t Hooft")]
    [InlineData("Lesing")]
    [InlineData("")]
    [InlineData("5 = 5")]
    public void Other_texts_stay_as_they_are(string text)
    {
        Assert.Equal(text, GuardedText.Of(text));
        Assert.Equal(text, GuardedText.Read(text));
    }

    [Fact]
    public void Every_text_comes_back_as_it_was_guarded()
        => Prop.ForAll(Texts, text => GuardedText.Read(GuardedText.Of(text)) == text).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_text_comes_back_from_a_workbook_s_cell()
        => Prop.ForAll(Texts, text => XmlText.Read(XmlText.Of(text)) == text).QuickCheckThrowOnFailure();
}
