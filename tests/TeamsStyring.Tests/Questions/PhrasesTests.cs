using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Questions;

namespace TeamsStyring.Tests.Questions;

[Trait("Feature", "S1-44")]
public sealed class PhrasesTests
{
    // What completes an earlier question needs one.
    private const string NeedsEarlier = "follow-up";

    public static TheoryData<string, string, string> Rows { get; } =
        [.. Phrase.All.Where(phrase => phrase.Intent != NeedsEarlier).Select(phrase => (phrase.Intent, phrase.Language, phrase.Text))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_collected_way_of_asking_is_understood(string intent, string language, string text)
    {
        var question = Fjordvik.Parse(text);

        Assert.True(intent == question.Intent.Name, $"«{text}» ({language}) should be {intent}, not {question.Intent.Name}.");
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Capitals_dots_and_missing_letters_change_nothing(string intent, string language, string text)
    {
        var typed = $"  {text.ToUpperInvariant().Replace("Å", "AA", StringComparison.Ordinal).Replace("Ø", "OE", StringComparison.Ordinal).Replace("Æ", "AE", StringComparison.Ordinal)} ?!! ";

        Assert.True(intent == Fjordvik.Parse(typed).Intent.Name, $"«{typed}» ({language}) should be {intent}.");
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_reader_of_the_language_is_answered_in_it(string intent, string language, string text)
    {
        var question = Question.Parse(text, Fjordvik.Vocabulary, Fjordvik.Context with { Language = Speech.LanguageOf(language) });

        Assert.True(language == Speech.Of(question.Language).Code, $"«{text}» ({intent}) is {language}, not {question.Language}.");
    }

    [Fact]
    public void Most_messages_show_their_language_by_themselves()
    {
        List<Phrase> rows = [.. Phrase.All.Where(phrase => phrase.Intent != NeedsEarlier)];
        var wrong = rows.Where(phrase => Speech.Of(Fjordvik.Parse(phrase.Text).Language).Code != phrase.Language).Select(phrase => phrase.Text).ToList();

        // «mine mål» is written alike in three of them.
        Assert.True(wrong.Count <= rows.Count / 20, string.Join(" · ", wrong));
    }
}
