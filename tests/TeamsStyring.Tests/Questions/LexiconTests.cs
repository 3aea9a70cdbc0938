using TeamsStyring.App.Texts;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Questions;

namespace TeamsStyring.Tests.Questions;

[Trait("Feature", "S1-44")]
public sealed class LexiconTests
{
    [Fact]
    public void No_phrase_hides_a_negation()
    {
        var lexicon = Lexicon.BuiltIn;
        var negations = lexicon.Entries.Where(entry => entry.Words.Length == 1 && entry.Concepts.Meets(lexicon.Concepts.Not)).Select(entry => entry.Words[0]).ToHashSet();

        Assert.Empty(lexicon.Entries.Where(entry => entry.Words.Length > 1 && !entry.Concepts.Meets(lexicon.Concepts.Not) && entry.Words.Any(negations.Contains)).Select(entry => string.Join(' ', entry.Words)));
    }

    [Fact]
    public void A_negation_means_nothing_else_in_any_language()
    {
        var lexicon = Lexicon.BuiltIn;

        Assert.Empty(lexicon.Entries.Where(entry => entry.Concepts.Meets(lexicon.Concepts.Not) && entry.Concepts != lexicon.Concepts.Not).Select(entry => string.Join(' ', entry.Words)));
    }

    [Fact]
    public void Every_rule_can_be_reached()
    {
        var rules = Lexicon.BuiltIn.Rules;
        var hidden = from later in Enumerable.Range(0, rules.Count)
                     from earlier in Enumerable.Range(0, later)
                     where rules[later].All.HasAll(rules[earlier].All) && (rules[earlier].None & ~rules[later].None).IsEmpty
                     select $"rule {later} ({rules[later].Reading.Intent}) never comes after rule {earlier} ({rules[earlier].Reading.Intent})";

        Assert.Empty(hidden);
    }

    [Fact]
    public void A_phrasing_is_added_by_writing_it_in_a_file()
    {
        var extended = Lexicon.Read(name => name == "nb" ? $"{Text(name)}\nachieve: slått inn\nsay my-tasks: ka skal æ finn på" : Text(name));
        var vocabulary = new Vocabulary(extended, Fjordvik.Units, [], [], []);

        Assert.Equal(Intent.NotAchieved, Question.Parse("hva har ikke slått inn", vocabulary, Fjordvik.Context).Intent);
        Assert.Equal(Intent.MyTasks, Question.Parse("Ka skal æ finn på?", vocabulary, Fjordvik.Context).Intent);
        Assert.NotEqual(Intent.NotAchieved, Fjordvik.Parse("hva har ikke slått inn").Intent);
    }

    [Theory]
    [InlineData("status uten kolon")]
    [InlineData("say sing: syng")]
    public void A_line_that_cannot_be_read_is_quoted(string line)
        => Assert.Contains(line.Split(':')[0].Split(' ')[^1], Assert.Throws<FormatException>(() => Lexicon.Read(name => name == "nb" ? $"{Text(name)}\n{line}" : Text(name))).Message);

    [Theory]
    [InlineData(Language.Nb)]
    [InlineData(Language.Nn)]
    [InlineData(Language.Sv)]
    [InlineData(Language.En)]
    public void Every_button_asks_what_it_says(Language language)
    {
        var texts = new QuestionTexts(language);
        var context = Fjordvik.Context with { Language = language };

        Assert.Equal(Intent.NotAchieved, Parse(texts.AskNotAchieved).Intent);
        Assert.Equal(Intent.Achieved, Parse(texts.AskAchieved).Intent);
        Assert.Equal(Intent.NotReported, Parse(texts.AskNotReported).Intent);
        Assert.Equal(Intent.MyTasks, Parse(texts.AskMyTasks).Intent);
        Assert.Equal(Intent.ReportResult, Parse(texts.AskReport).Intent);
        Assert.True(Parse(texts.AskNotAchievedIn(texts.WholeMunicipalityWithin)).Slots.WholeMunicipality);
        var initiatives = new InitiativeTexts(language);
        Assert.Equal(Intent.Initiatives, Parse(initiatives.AskDelayed).Intent);
        Assert.Equal(QuestionAspect.WithoutEffect, Parse(initiatives.AskWithoutEffect).Aspect);
        Assert.Equal(Intent.Decisions, Parse(initiatives.AskDecisions).Intent);
        Assert.True(Parse(new CauseTexts(language).AskInvolve) is { Intent: Intent.Involve } or { Aspect: QuestionAspect.WhoToInvolve });
        Assert.Equal(QuestionAspect.WhereWeAre, Parse(new YearWheelTexts(language).AskNow).Aspect);
        Assert.Equal(Intent.Causes, Parse(new CauseTexts(language).AskCauses).Intent);
        Assert.Equal(Intent.ShowPlan, Parse(new PlanTexts(language).AskPlan).Intent);
        Assert.Equal(Fjordvik.Skole.Id, Parse(new PlanTexts(language).AskPlanOf("Solsiden skole")).Slots.Unit);
        Assert.Equal(Intent.WhoIsResponsible, Parse(new PlanTexts(language).AskResponsible).Intent);
        Assert.Equal(Intent.YearWheel, Parse(new YearWheelTexts(language).AskYearWheel).Intent);
        Assert.Equal(Intent.Compare, Parse(new CompareTexts(language).AskLastYear).Intent);
        Assert.Equal(Intent.Compare, Parse(new CompareTexts(language).AskLastQuarter).Intent);

        Question Parse(string text) => Question.Parse(text, Fjordvik.Vocabulary, context);
    }

    private static string Text(string name) => File.ReadAllText(Repository.Combine("src", "TeamsStyring.Domain", "Questions", "Lexicon", $"{name}.txt"));
}
