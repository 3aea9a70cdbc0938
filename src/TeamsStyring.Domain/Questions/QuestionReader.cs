namespace TeamsStyring.Domain.Questions;

/// <summary>Reads one message, step by step: names, words, periods, units, and what they make together.</summary>
internal sealed class QuestionReader(Vocabulary vocabulary, QuestionContext context)
{
    // Under half the words understood, an answer with figures would be a guess.
    private const double LeastConfidence = 0.5;
    private const double LeastOfFew = 0.4;
    private const int Few = 2;
    private const int ShortestNotFound = 4;
    private const int Brief = 3;
    private const int MostRespelt = 8;

    private static readonly Reading Nothing = new(Intent.Unknown, null, QuestionAspect.None, null, IsWeak: false);

    private readonly Lexicon _lexicon = vocabulary.Lexicon;
    private readonly Concepts _concepts = vocabulary.Lexicon.Concepts;
    private readonly UnitFinder _unitFinder = new(vocabulary, context);

    /// <summary>The rule that spoke last; <see langword="null"/> when none did.</summary>
    public IntentRule? Rule { get; private set; }

    /// <summary>Reads a message, and once more with other words in the place of misspelt ones when it makes no sense at first.</summary>
    public Question Read(string text)
    {
        List<Respelling> respellings = [];
        var first = Read(text, null, respellings);
        if (first.Intent is not Intent.Unknown || first.Slots != QuestionSlots.None)
        {
            return first;
        }

        var best = first;
        foreach (var respelling in respellings.Take(MostRespelt))
        {
            var other = Read(text, respelling, []);
            best = other.Intent is not Intent.Unknown && (best.Intent is Intent.Unknown || other.Confidence > best.Confidence) ? other : best;
        }

        return best;
    }

    private Question Read(string text, Respelling? respelling, List<Respelling> respellings)
    {
        var said = new Said(text, Tokeniser.Cut(text));
        if (said.Tokens.Count == 0)
        {
            return new Question(Intent.Unknown, null, context.Language, QuestionSlots.None, 0, []);
        }

        NegationSplitter.Split(said.Tokens, _lexicon);
        FindWholeNames(said);
        said.Concepts |= new MessageMender(vocabulary).Mend(said.Tokens, respelling, respellings);
        FindWords(said);
        FindPeriods(said);
        FindDimension(said);
        FindUnitAndTopic(said);
        PersonFinder.Find(said, vocabulary);
        new NumberReader(_lexicon).Read(said);
        FindWordSlots(said);
        return Conclude(said);
    }

    private void FindWholeNames(Said said)
    {
        for (var at = 0; at < said.Tokens.Count; at++)
        {
            var (units, unitTokens) = vocabulary.Units.Whole(said.Tokens, at);
            var (titles, titleTokens) = vocabulary.Titles.Whole(said.Tokens, at);
            if (unitTokens > 0 && unitTokens >= titleTokens)
            {
                said.Slots = _unitFinder.Choose(units, said.Slots);
                at = Name(said.Tokens, at, unitTokens);
            }
            else if (titleTokens > 0)
            {
                said.Slots = said.Slots with { Topic = titles[0] };
                at = Name(said.Tokens, at, titleTokens);
            }
            else if (vocabulary.Initials.Find(said, said.Tokens[at]) is { } unit)
            {
                said.Slots = _unitFinder.Take(unit, said.Slots);
                at = Name(said.Tokens, at, 1);
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

    private void FindWords(Said said)
    {
        var (negates, mendsAnOpposite) = (false, false);
        for (var at = 0; at < said.Tokens.Count; at++)
        {
            var token = said.Tokens[at];
            if (token.Use is not TokenUse.Unknown || _lexicon.Find(said.Tokens, at) is not { } entry || IsPerson(token, entry))
            {
                continue;
            }

            for (var next = at; next < at + entry.Words.Length; next++)
            {
                mendsAnOpposite |= said.Tokens[next].Mended && entry.Concepts.Meets(_concepts.Opposites);
                said.Tokens[next].Use = TokenUse.Word;
            }

            negates |= entry.Concepts.Meets(_concepts.Not);
            token.Entry = entry;
            at += entry.Words.Length - 1;
        }

        // «ikke oupnådd»: somebody who says «ikke» hardly means the opposite word too, and nobody can tell.
        said.Concepts |= negates && mendsAnOpposite ? _concepts.MaybeNot : ConceptSet.None;
    }

    // «Per» with a capital is somebody, where somebody has that name; «per» is a small word.
    private bool IsPerson(Token token, LexiconEntry entry)
        => token.IsCapitalised && entry is { Concepts.IsEmpty: true, Words.Length: 1 } && vocabulary.Persons.Knows(vocabulary.Persons.CanonicalStem(token));

    private void FindPeriods(Said said)
    {
        said.Periods = new PeriodReader(_lexicon, context).Read(said.Tokens);
        said.Concepts |= said.Periods.Any ? _concepts.Period : ConceptSet.None;
        said.Concepts |= said.Periods.Last is not null || said.Periods.Against is not null ? _concepts.TwoPeriods : ConceptSet.None;
    }

    private void FindDimension(Said said)
    {
        foreach (var token in said.Tokens)
        {
            for (var at = 0; at < vocabulary.Dimensions.Count && token.Use is TokenUse.Word or TokenUse.Unknown; at++)
            {
                var dimension = vocabulary.Dimensions[at];
                if (token.Use is TokenUse.Word ? token.Entry?[HintKind.Dimension] is { } standard && dimension.Standard?.ToString() == standard : vocabulary.DimensionNames[at] == token.Folded)
                {
                    token.Use = TokenUse.Name;
                    said.Slots = said.Slots with { Dimension = dimension.Id };
                    said.Concepts |= _concepts.Dimension;
                    return;
                }
            }
        }
    }

    private void FindUnitAndTopic(Said said)
    {
        if (said.Slots.Unit is null && said.Slots.UnitChoices.Count == 0)
        {
            said.Slots = _unitFinder.Find(said.Tokens, said.Slots);
        }

        foreach (var token in said.Tokens)
        {
            if (said.Slots.Topic is null && token.MayBeName && vocabulary.TopicOf(vocabulary.Units.CanonicalStem(token)) is { } topic)
            {
                token.Use = TokenUse.Name;
                said.Slots = said.Slots with { Topic = topic };
            }

            if (token.Means(_concepts.Whole))
            {
                said.Slots = said.Slots with { WholeMunicipality = true };
            }
        }

        said.Concepts |= said.Slots.NamesUnits ? _concepts.Unit : ConceptSet.None;
        said.Concepts |= said.Slots.Topic is null ? ConceptSet.None : _concepts.Topic;
    }

    private void FindWordSlots(Said said)
    {
        said.Concepts |= said.Tokens.Count <= Brief ? _concepts.Brief : ConceptSet.None;
        foreach (var token in said.Tokens)
        {
            if (token.Use is TokenUse.Name && token.Entry?[HintKind.Cause] is { } named)
            {
                said.Slots = said.Slots with { Cause = Enum.Parse<FollowUps.Cause>(named) };
            }

            if (token is not { Use: TokenUse.Word or TokenUse.Period, Entry: { } entry })
            {
                continue;
            }

            // «Er alt nådd?» asks yes or no; an «er» further in does not.
            said.Concepts |= token == said.Tokens[0] ? entry.Concepts : entry.Concepts & ~_concepts.Opens;
            if (!entry.HasHints && !entry.Concepts.Meets(_concepts.Me))
            {
                continue;
            }

            var slots = said.Slots;
            said.Slots = slots with
            {
                Status = slots.Status ?? (entry[HintKind.Status] is { } status ? new StatusWord(status) : null),
                State = slots.State ?? entry[HintKind.State],
                Kind = slots.Kind ?? entry[HintKind.Kind],
                Format = slots.Format ?? entry[HintKind.Format],
                CompareWith = slots.CompareWith ?? entry[HintKind.CompareWith],
                Cause = slots.Cause ?? (entry[HintKind.Cause] is { } cause ? Enum.Parse<FollowUps.Cause>(cause) : null),
                Person = entry.Concepts.Meets(_concepts.Me) && slots.Person is null && slots.PersonChoices.Count == 0 ? context.Asker : slots.Person,
            };
        }
    }

    private Question Conclude(Said said)
    {
        said.Concepts |= said.Slots.Cause is null ? ConceptSet.None : _concepts.Cause;
        var language = LanguageGuess.Of(said.Tokens, _lexicon, context.Language);
        var confidence = Math.Round(said.Tokens.Sum(token => token.Understood) / said.Tokens.Count, 2);
        var sentence = _lexicon.ReadingOfSentence(said.Tokens);
        Rule = sentence is null ? _lexicon.FirstRuleFor(said.Concepts) : null;
        var reading = sentence ?? Rule?.Reading ?? Nothing;

        // The word that is to be explained need not be known.
        if ((confidence < (said.Tokens.Count <= Few ? LeastOfFew : LeastConfidence) && reading.Intent is not Intent.Explain) || (reading.Intent.IsAnsweredWithData && !IsSure(said.Tokens)))
        {
            return new Question(Intent.Unknown, null, language, QuestionSlots.None, confidence, []);
        }

        var slots = new SlotRules(_lexicon, context).Settle(said, reading);
        return new Question(reading.Intent, reading.Reason, language, slots, confidence, NotFound(said.Tokens))
        {
            Aspect = reading.Aspect,
            OtherReading = reading.Other,
            Continues = ContinuationRule.Of(said, reading, slots, _concepts),
            WantsMore = said.Has(_concepts.More) && reading.Intent is Intent.Unknown,
            Negates = said.Has(_concepts.Not),
            SwitchTo = reading.Reason is HelpReason.Language ? LanguageWanted(said.Tokens) : null,
        };
    }

    private static Language? LanguageWanted(List<Token> tokens)
        => tokens.Select(token => token.Entry?[HintKind.Language]).FirstOrDefault(name => name is not null) is { } name ? Enum.Parse<Language>(name) : null;

    /// <summary>One short word that had to be mended is too little to answer on.</summary>
    private static bool IsSure(List<Token> tokens)
    {
        var mended = 0;
        foreach (var token in tokens)
        {
            if (token.Use is TokenUse.Name || token is { Use: TokenUse.Word, Entry.Concepts.IsEmpty: false })
            {
                mended += token.Entry?.Words.Length ?? 1;
                if (!token.Mended || token.Folded.Length > 5)
                {
                    return true;
                }
            }
        }

        return mended > 1;
    }

    private static List<string> NotFound(List<Token> tokens)
    {
        List<string> words = [];
        foreach (var token in tokens)
        {
            if (token.Use is TokenUse.Unknown && token.Raw.Length >= ShortestNotFound && char.IsLetter(token.Raw[0]) && !words.Contains(token.Raw, StringComparer.Ordinal))
            {
                words.Add(token.Raw);
            }
        }

        return words;
    }
}
