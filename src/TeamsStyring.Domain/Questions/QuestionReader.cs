using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.Domain.Questions;

/// <summary>Reads one message, step by step: names, words, periods, units, and what they make together.</summary>
internal sealed class QuestionReader(Vocabulary vocabulary, QuestionContext context)
{
    // Under half the words understood, an answer with figures would be a guess.
    private const double LeastConfidence = 0.5;
    private const int ShortestNotFound = 4;

    private readonly Lexicon _lexicon = vocabulary.Lexicon;
    private readonly UnitFinder _unitFinder = new(vocabulary, context);
    private QuestionSlots _slots = QuestionSlots.None;
    private IReadOnlyList<ReportingPeriod> _periods = [];
    private UInt128 _concepts;

    public Question Read(string text)
    {
        var tokens = Tokeniser.Cut(text);
        if (tokens.Count == 0)
        {
            return new Question(Intent.Unknown, null, context.Language, QuestionSlots.None, 0, []);
        }

        NegationSplitter.Split(tokens, _lexicon);
        FindWholeNames(tokens);
        MendWords(tokens);
        FindWords(tokens);
        FindPeriods(tokens);
        FindDimension(tokens);
        FindUnitAndTopic(tokens);
        FindNumbers(tokens);
        FindWordSlots(tokens);
        return Conclude(tokens);
    }

    private void FindWholeNames(List<Token> tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            var (units, unitTokens) = vocabulary.Units.Whole(tokens, at);
            var (titles, titleTokens) = vocabulary.Titles.Whole(tokens, at);
            if (unitTokens > 0 && unitTokens >= titleTokens)
            {
                _slots = _unitFinder.Choose(units, _slots);
                at = Name(tokens, at, unitTokens);
            }
            else if (titleTokens > 0)
            {
                _slots = _slots with { Topic = titles[0] };
                at = Name(tokens, at, titleTokens);
            }
        }
    }

    private static int Name(List<Token> tokens, int from, int count)
    {
        for (var at = from; at < from + count; at++)
        {
            tokens[at].Use = TokenUse.Name;
        }

        return from + count - 1;
    }

    private void MendWords(List<Token> tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            var token = tokens[at];
            if (token.Use is not TokenUse.Unknown || char.IsAsciiDigit(token.Folded[0]) || _lexicon.IsWordOfAny(token.Folded) || vocabulary.Knows(token))
            {
                continue;
            }

            // A name is mended to a name only: «Månen» is no slip of «målen».
            var mending = token.IsCapitalised ? default : WordMender.Mend(token.Folded, _lexicon);
            _concepts |= mending.MayNegate ? _lexicon.Concepts.MaybeNot : 0;
            if (mending.Word is { } word)
            {
                tokens[at] = token.As(word);
            }
            else if (vocabulary.NearestStem(token.Stem) is { } stem)
            {
                tokens[at] = token.AsName(stem);
            }
        }
    }

    private void FindWords(List<Token> tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Use is not TokenUse.Unknown || _lexicon.Find(tokens, at) is not { } entry)
            {
                continue;
            }

            for (var next = at; next < at + entry.Words.Length; next++)
            {
                tokens[next].Use = TokenUse.Word;
            }

            tokens[at].Entry = entry;
            at += entry.Words.Length - 1;
        }

        // «ikke oupnådd»: somebody who says «ikke» hardly means the opposite word too, and nobody can tell.
        if (tokens.Any(token => token.Means(_lexicon.Concepts.Not)) && tokens.Any(token => token.Mended && token.Means(_lexicon.Concepts.Opposites)))
        {
            _concepts |= _lexicon.Concepts.MaybeNot;
        }
    }

    private void FindPeriods(List<Token> tokens)
    {
        _periods = new PeriodReader(_lexicon, context).Read(tokens);
        if (_periods.Count > 0)
        {
            _slots = _slots with { Period = _periods[0], CompareWith = _periods.Count > 1 ? _periods[1].ToString() : null };
            _concepts |= _lexicon.Concepts.Period | (_periods.Count > 1 ? _lexicon.Concepts.TwoPeriods : 0);
        }
    }

    private void FindDimension(List<Token> tokens)
    {
        foreach (var token in tokens)
        {
            var found = token is { Use: TokenUse.Word, Entry: { } entry } && entry[HintKind.Dimension] is { } standard
                ? vocabulary.Dimensions.FirstOrDefault(dimension => dimension.Standard.ToString() is { } name && name.Equals(standard, StringComparison.Ordinal))
                : token.Use is TokenUse.Unknown ? vocabulary.Dimensions.FirstOrDefault(dimension => Folding.Fold(dimension.Name).Equals(token.Folded, StringComparison.Ordinal)) : null;
            if (found is not null)
            {
                token.Use = TokenUse.Name;
                _slots = _slots with { Dimension = found.Id };
                _concepts |= _lexicon.Concepts.Dimension;
                return;
            }
        }
    }

    private void FindUnitAndTopic(List<Token> tokens)
    {
        if (_slots.Unit is null && _slots.UnitChoices.Count == 0)
        {
            _slots = _unitFinder.Find(tokens, _slots);
        }

        foreach (var token in tokens.Where(token => _slots.Topic is null && token.MayBeName))
        {
            if (vocabulary.TopicOf(vocabulary.Units.CanonicalStem(token)) is { } topic)
            {
                token.Use = TokenUse.Name;
                _slots = _slots with { Topic = topic };
            }
        }

        _slots = _slots with { WholeMunicipality = tokens.Any(token => token.Means(_lexicon.Concepts.Whole)) };
        _concepts |= _slots.Unit is null && _slots.Group is null && _slots.UnitChoices.Count == 0 && !_slots.WholeMunicipality ? 0 : _lexicon.Concepts.Unit;
        _concepts |= _slots.Topic is null ? 0 : _lexicon.Concepts.Topic;
    }

    private void FindNumbers(List<Token> tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (!tokens[at].IsNumber || tokens[at].Use is not TokenUse.Unknown)
            {
                continue;
            }

            tokens[at].Use = TokenUse.Number;
            var isOfGoal = (at > 0 && tokens[at - 1].Means(_lexicon.Concepts.Goal)) || (at + 1 < tokens.Count && tokens[at + 1].Means(_lexicon.Concepts.Goal));
            if (isOfGoal && !tokens[at].Folded.Contains(',', StringComparison.Ordinal))
            {
                _slots = _slots with { Number = tokens[at].Folded };
                _concepts |= _lexicon.Concepts.Number;
            }
            else
            {
                _concepts |= _lexicon.Concepts.Figure;
            }
        }
    }

    private void FindWordSlots(List<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (token is not { Use: TokenUse.Word, Entry: { } entry })
            {
                continue;
            }

            _concepts |= entry.Concepts;
            _slots = _slots with
            {
                Status = _slots.Status ?? (entry[HintKind.Status] is { } status ? new StatusWord(status) : null),
                State = _slots.State ?? entry[HintKind.State],
                Kind = _slots.Kind ?? entry[HintKind.Kind],
                Format = _slots.Format ?? entry[HintKind.Format],
                CompareWith = _slots.CompareWith ?? entry[HintKind.CompareWith],
                Person = token.Means(_lexicon.Concepts.Me) ? context.Asker : _slots.Person,
            };
        }
    }

    private Question Conclude(List<Token> tokens)
    {
        var language = LanguageGuess.Of(tokens, _lexicon, context.Language);
        var confidence = Math.Round(tokens.Sum(token => token.Understood) / tokens.Count, 2);
        var said = string.Join(' ', tokens.Where(token => token.Use is TokenUse.Word or TokenUse.Unknown).Select(token => token.Folded));
        var reading = _lexicon.ReadingOfSentence(said) ?? _lexicon.FirstRuleFor(_concepts)?.Reading;
        var intent = reading?.Intent ?? Intent.Unknown;
        if (confidence < LeastConfidence || (intent.IsAnsweredWithData && !IsSure(tokens)))
        {
            return new Question(Intent.Unknown, null, language, QuestionSlots.None, confidence, []);
        }

        return new Question(intent, reading?.Reason, language, _slots, confidence, NotFound(tokens))
        {
            Aspect = reading?.Aspect ?? QuestionAspect.None,
            OtherReading = reading?.Other,
        };
    }

    /// <summary>One short word that had to be mended is too little to answer on.</summary>
    private static bool IsSure(List<Token> tokens)
        => tokens.Any(token => token is { Use: TokenUse.Word, Entry.Concepts: var concepts } && concepts != 0 && (!token.Mended || token.Folded.Length > 5));

    private static IReadOnlyList<string> NotFound(List<Token> tokens)
        => [.. tokens.Where(token => token.Use is TokenUse.Unknown && token.Raw.Length >= ShortestNotFound && char.IsLetter(token.Raw[0])).Select(token => token.Raw).Distinct(StringComparer.Ordinal)];
}
