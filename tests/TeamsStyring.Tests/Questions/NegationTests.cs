using FsCheck;
using FsCheck.Fluent;
using TeamsStyring.Domain.Questions;

namespace TeamsStyring.Tests.Questions;

[Trait("Feature", "S1-23")]
public sealed class NegationTests
{
    private static readonly string[] Negations = ["ikke", "ikkje", "ike", "ikkke", "inte", "int", "ej", "not"];

    public static TheoryData<string, string> Pairs { get; } = new()
    {
        { "hva er oppnådd", "hva er ikke oppnådd" },
        { "ka e oppnådd", "ka e ikkje oppnådd" },
        { "hvilke mål er nådd i 2. kvartal?", "hvilke mål er ikke nådd i 2. kvartal?" },
        { "hva har vi fått til", "hva har vi ikke fått til" },
        { "vis grønne mål", "vis mål som ikke er grønne" },
        { "noe som ikke er rødt?", "noe som er rødt?" },
        { "hvilke mål er ikke i fare", "hvilke mål er i fare" },
        { "noe som går etter planen?", "noe som ikke går etter planen?" },
        { "hva gikk bra i fjor?", "hva gikk ikke bra i fjor?" },
        { "hvilke mål når vi", "hvilke mål når vi ikke" },
        { "hva er oppnådd på Solsiden skole", "hva er uoppnådd på Solsiden skole" },
        { "oppnådde mål", "ikkeoppnådde mål" },
        { "Kva er oppnådd?", "Kva er ikkje oppnådd?" },
        { "kva mål har me nådd i år", "kva mål har me ikkje nådd i år" },
        { "Vad har vi uppnått?", "Vad har vi inte uppnått?" },
        { "vilka mål är uppfyllda", "vilka mål är ej uppfyllda" },
        { "vilka mål är klara", "vilka mål är inte klara" },
        { "What have we achieved?", "What have we not achieved?" },
        { "what did we achieve in Q2", "what didn't we achieve in Q2" },
        { "which goals are on track", "which goals aren’t on track" },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void One_small_word_turns_the_question_round(string achieved, string notAchieved)
    {
        Assert.Equal(Intent.Achieved, Fjordvik.Parse(achieved).Intent);
        Assert.Equal(Intent.NotAchieved, Fjordvik.Parse(notAchieved).Intent);
    }

    [Fact]
    public void Adding_or_removing_any_negation_always_turns_it_round()
    {
        var cases = from achieved in Gen.Elements("oppnådd", "nådd", "oppfylt", "uppnått", "achieved", "grønne", "i rute")
                    from start in Gen.Elements("hva er", "hvilke mål er", "kva er", "vilka mål är", "which goals are")
                    from end in Gen.Elements("", "i Q2", "på Solsiden skole", "i oppvekst i fjor", "?")
                    from negation in Gen.Elements(Negations)
                    select (With: $"{start} {negation} {achieved} {end}", Without: $"{start} {achieved} {end}");

        Check.QuickThrowOnFailure(Prop.ForAll(cases.ToArbitrary(), pair =>
            Fjordvik.Parse(pair.Without).Intent == Intent.Achieved && Fjordvik.Parse(pair.With).Intent == Intent.NotAchieved));
    }

    [Theory]
    [InlineData("hva er ikek oppnådd")]
    [InlineData("hva er ikk oppnådd")]
    [InlineData("hva er iikke oppnådd")]
    [InlineData("kva er ikje oppnådd")]
    [InlineData("vad har vi itne uppnått")]
    [InlineData("what have we nto achieved")]
    [InlineData("hva er ikke opnådd")]
    [InlineData("hva er uopnådd")]
    public void A_misspelt_negation_is_still_one(string text) => Assert.Equal(Intent.NotAchieved, Fjordvik.Parse(text).Intent);

    [Theory]
    [InlineData("hva er okke oppnådd")]
    [InlineData("hva er lkke oppnådd")]
    [InlineData("hva er oupnådd")]
    public void What_may_be_a_negation_or_not_is_answered_from_both_sides(string text) => Assert.Equal(Intent.Status, Fjordvik.Parse(text).Intent);

    [Fact]
    public void A_slip_of_the_finger_elsewhere_never_makes_or_loses_one()
    {
        const string letters = "abcdefghijklmnoprstuvyæøå";
        var slips = from word in Gen.Elements("oppnådd", "oppfylt", "måloppnåelse", "kvartal", "Solsiden")
                    from at in Gen.Choose(1, word.Length - 1)
                    from letter in Gen.Elements(letters.ToCharArray())
                    from negated in Gen.Elements(true, false)
                    select (Text: $"hva er {(negated ? "ikke " : "")}oppnådd {word[..at]}{letter}{word[(at + 1)..]}", Negated: negated);

        Check.QuickThrowOnFailure(Prop.ForAll(slips.ToArbitrary(), slip => Fjordvik.Parse(slip.Text).Intent is var intent
            && intent != (slip.Negated ? Intent.Achieved : Intent.NotAchieved)));
    }
}
