using TeamsStyring.App.Import;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Tests.Import;

public sealed class WordListTests
{
    private static readonly ReportingPeriod YearEnd = ReportingPeriod.WholeYear(2026);
    private static readonly ReportingPeriod Autumn = ReportingPeriod.Quarter(2026, 3);

    public static TheoryData<Language> Languages => [.. Enum.GetValues<Language>()];

    [Theory, MemberData(nameof(Languages))]
    public void Every_word_that_the_product_writes_is_read_back(Language language)
    {
        var texts = new CommonTexts(language);

        Assert.All(Enum.GetValues<Achievement>().Except([Achievement.NotReported]), value => Assert.Equal(value, WordList.Status(texts.Of(value), Autumn)));
        Assert.All(Enum.GetValues<Cause>(), value => Assert.Equal(value, WordList.Cause(texts.Of(value))));
        Assert.All(Enum.GetValues<CauseEffect>(), value => Assert.Equal(value, WordList.Effect(texts.Of(value))));
        Assert.All(Enum.GetValues<InitiativeStatus>(), value => Assert.Equal(value, WordList.InitiativeStatus(texts.Of(value))));
        Assert.All(Enum.GetValues<InitiativeProgress>(), value => Assert.Equal(value, WordList.Progress(texts.Of(value))));
        Assert.All(Enum.GetValues<DecisionKind>(), value => Assert.Equal(value, WordList.Decision(texts.Of(value))));
        Assert.True(WordList.IsYes(texts.Of(InitiativeProgress.OnPlan)));
    }

    [Theory]
    [InlineData("Uppfyllt", Achievement.Achieved)]
    [InlineData("Delvis uppfyllt", Achievement.Partly)]
    [InlineData("Ej uppfyllt", Achievement.NotAchieved)]
    [InlineData("Ingen mätning har genomförts", Achievement.NotMeasurable)]
    [InlineData("grön (bild)", Achievement.Achieved)]
    [InlineData("gul (bild)", Achievement.Partly)]
    [InlineData("röd (bild)", Achievement.NotAchieved)]
    [InlineData("Ikke målt", Achievement.NotMeasurable)]
    [InlineData("ikke oppnådd", Achievement.NotAchieved)]
    [InlineData("IKKJE OPPNÅDD.", Achievement.NotAchieved)]
    public void The_words_that_kommuner_use_at_the_year_s_end_are_outcomes(string words, Achievement achievement)
        => Assert.Equal(achievement, WordList.Status(words, YearEnd));

    [Theory]
    [InlineData("grønn", Achievement.OnTrack)]
    [InlineData("gult", Achievement.AtRisk)]
    [InlineData("rød", Achievement.OffTrack)]
    [InlineData("😊", Achievement.OnTrack)]
    [InlineData("😒", Achievement.OffTrack)]
    public void During_the_year_a_colour_is_an_outlook(string words, Achievement achievement)
        => Assert.Equal(achievement, WordList.Status(words, Autumn));

    [Theory]
    [InlineData("Observasjon")]
    [InlineData("Må utvikles")]
    [InlineData("Under utvikling")]
    [InlineData("Se statistikk-vedlegg")]
    [InlineData("til oppfølging per 31.08.2019")]
    [InlineData("grön pil")]
    [InlineData("😐")]
    [InlineData("ikke rapportert")]
    [InlineData("-")]
    public void Words_that_say_no_status_or_two_are_none(string words)
        => Assert.Null(WordList.Status(words, YearEnd));
}
