using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Questions;

namespace TeamsStyring.Tests.Questions;

/// <summary>Rules and phrases keep each other honest: a rule that nobody's words reach is not known to work, and words that reach no rule are not understood.</summary>
[Trait("Feature", "S1-44")]
public sealed class RuleUseTests
{
    private static readonly string[] Read = ["expected.tsv", "phrasings-heard.tsv", "phrasings-heard-2.tsv", "phrasings-heard-3.tsv", "phrasings-heard-4.tsv", "phrasings-own.tsv"];

    [Fact]
    public void Every_rule_is_used_by_some_phrase()
    {
        HashSet<IntentRule> used = [.. Messages().Select(message => RuleOf(message.Language, message.Text)).OfType<IntentRule>()];
        var unused = Lexicon.BuiltIn.Rules.Where(rule => !used.Contains(rule)).Select(rule => rule.Line).ToList();

        Assert.True(unused.Count == 0, string.Join(Environment.NewLine, unused));
    }

    [Fact]
    public void Every_phrase_that_asks_for_something_reaches_a_rule_a_sentence_or_the_question_before()
    {
        var lost = Messages().Where(message => message.IsAsked && Parse(message.Language, message.Text) is { Intent: Intent.Unknown, Continues: Continuation.None, WantsMore: false }).Select(message => message.Text).ToList();

        Assert.True(lost.Count == 0, string.Join(Environment.NewLine, lost));
    }

    [Fact]
    public void A_language_without_a_word_for_something_is_found_by_reading_its_file()
    {
        // The concepts that rules speak of; a language may do without those that only one grammar has.
        string[] needed = ["not", "what", "who", "achieve", "report", "goal", "initiative", "deadline", "why", "compare", "plan", "responsible", "help", "undo", "remind", "meaning", "learned", "decided", "involve", "set", "also", "more"];

        foreach (var language in new[] { "nb", "nn", "sv", "en" })
        {
            var lines = File.ReadLines(Repository.Combine("src", "TeamsStyring.Domain", "Questions", "Lexicon", $"{language}.txt")).Select(line => line.Split(':')[0]).ToHashSet(StringComparer.Ordinal);
            Assert.Empty(needed.Where(concept => !lines.Contains(concept)).Select(concept => $"{language}: {concept}"));
        }
    }

    private static IEnumerable<(string Language, string Text, bool IsAsked)> Messages()
        => from file in Read
           from row in AskedRow.Read(file)
           from said in row.Earlier.Split('|', StringSplitOptions.RemoveEmptyEntries).Append(row.Text)
           select (row.Language, said, row.Intent != "unknown" || said != row.Text);

    private static IntentRule? RuleOf(string language, string text)
    {
        var reader = new QuestionReader(Fjordvik.Vocabulary, Fjordvik.Context with { Language = Speech.LanguageOf(language) });
        reader.Read(text);
        return reader.Rule;
    }

    private static Question Parse(string language, string text) => Question.Parse(text, Fjordvik.Vocabulary, Fjordvik.Context with { Language = Speech.LanguageOf(language) });
}
