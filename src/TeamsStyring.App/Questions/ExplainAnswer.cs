using TeamsStyring.App.Texts;

namespace TeamsStyring.App.Questions;

/// <summary>«Hva betyr styringsparameter?» A term of the glossary, as plainly as it can be said.</summary>
internal static class ExplainAnswer
{
    private static readonly WordTable _terms = WordTable.Read("terms.tsv");

    public static AskOutcome Of(Asking asking)
    {
        var texts = new OwnTexts(asking.Language);
        var answer = new Answer(asking);
        if (_terms.Find(asking.Text) is { } term)
        {
            answer.Heading(Answer.Capital(Name(asking, term)));
            answer.Line(term.Texts[asking.Language]);
        }
        else
        {
            answer.Heading(texts.UnknownTerm);
            answer.Line(texts.KnownTerms(string.Join(", ", _terms.Rows.Take(Answer.MostInList).Select(row => Name(asking, row)))));
        }

        answer.Ask(asking.Texts.AskNotAchieved);
        answer.Ask(new YearWheelTexts(asking.Language).AskYearWheel);
        return answer.ToOutcome();
    }

    /// <summary>The first four words are what the term is called in bokmål, nynorsk, Swedish and English.</summary>
    private static string Name(Asking asking, WordRow term) => term.Words[Math.Min((int)asking.Language, term.Words.Count - 1)];
}
