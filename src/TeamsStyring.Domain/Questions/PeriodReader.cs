using System.Globalization;
using TeamsStyring.Domain.Calendar;

namespace TeamsStyring.Domain.Questions;

/// <summary>Reads the periods of a message: «Q3», «3. kv», «tredje kvartal», «T1 2025», «i fjor», «mai», «this quarter», «siste fire år», «fra Q1 til Q3».</summary>
internal sealed class PeriodReader(Lexicon lexicon, QuestionContext context)
{
    private const int MostBack = 40;

    private readonly List<PeriodFound> _found = [];
    private readonly Concepts _concepts = lexicon.Concepts;
    private PeriodFound? _end;
    private (int Year, int At)? _year;

    public PeriodsSaid Read(IReadOnlyList<Token> tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Use is not TokenUse.Name and not TokenUse.Period)
            {
                ReadAt(tokens, at);
            }
        }

        PlaceYear(tokens);
        return Together(tokens);
    }

    private static PeriodFound? Short(string folded, int at) => folded switch
    {
        ['q' or 'k', >= '1' and <= '4' and var number] => new PeriodFound(PeriodKind.Quarter, number - '0', null, at, at + 1),
        ['k', 'v', >= '1' and <= '4' and var number] => new PeriodFound(PeriodKind.Quarter, number - '0', null, at, at + 1),
        [>= '1' and <= '4' and var number, 'k', 'v'] => new PeriodFound(PeriodKind.Quarter, number - '0', null, at, at + 1),
        [>= '1' and <= '4' and var number, 'q'] => new PeriodFound(PeriodKind.Quarter, number - '0', null, at, at + 1),
        ['t', >= '1' and <= '3' and var number] => new PeriodFound(PeriodKind.Tertial, number - '0', null, at, at + 1),
        _ => null,
    };

    private static void Use(IReadOnlyList<Token> tokens, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            tokens[at].Use = TokenUse.Period;
        }
    }

    private void ReadAt(IReadOnlyList<Token> tokens, int at)
    {
        var token = tokens[at];
        if (Short(token.Folded, at) is { } named)
        {
            Add(named, tokens);
        }
        else if (NumberOf(token) is { } number && !IsGoalNumber(tokens, at) && at + 1 < tokens.Count && KindOf(tokens[at + 1], number) is { } after)
        {
            Add(new PeriodFound(after, number, null, at, at + 2), tokens);
        }
        else if (NumberOf(token) is <= 2 and { } half && at + 1 < tokens.Count && tokens[at + 1].Means(_concepts.Half))
        {
            AddRange(new PeriodFound(PeriodKind.Quarter, (half * 2) - 1, null, at, at + 2), new PeriodFound(PeriodKind.Quarter, half * 2, null, at, at + 2), tokens);
        }
        else if (at + 1 < tokens.Count && (NumberOf(tokens[at + 1]) ?? RomanOf(tokens[at + 1], at + 2 == tokens.Count)) is { } follows && KindOf(token, follows) is { } before)
        {
            Add(new PeriodFound(before, follows, null, at, at + 2), tokens);
        }
        else if (token.Means(_concepts.Latest) && Latest(tokens, at))
        {
            return;
        }
        else if (YearOf(token) is { } year)
        {
            Say(year, tokens, at);
        }
        else if (token.Use is TokenUse.Word && token.Entry is { } entry)
        {
            ReadWord(entry, tokens, at);
        }
    }

    private void ReadWord(LexiconEntry entry, IReadOnlyList<Token> tokens, int at)
    {
        var to = at + entry.Words.Length;
        if (entry[HintKind.Month] is { } month)
        {
            Add(new PeriodFound(PeriodKind.Month, int.Parse(month, CultureInfo.InvariantCulture), null, at, to), tokens);
        }
        else if (entry[HintKind.Period] is { } relative)
        {
            ReadRelative(relative, tokens, at, to);
        }
    }

    /// <summary>«quarter-1», «year+0», «asked-1» or «months 9-11», as the word lists write it.</summary>
    private void ReadRelative(string relative, IReadOnlyList<Token> tokens, int at, int to)
    {
        var sign = relative.AsSpan().IndexOfAny("+- ");
        var kind = relative[..sign];
        if (kind is "months")
        {
            var months = relative[(sign + 1)..].Split('-').Select(month => int.Parse(month, CultureInfo.InvariantCulture)).ToArray();
            AddRange(new PeriodFound(PeriodKind.Month, months[0], null, at, to), new PeriodFound(PeriodKind.Month, months[1], null, at, to), tokens);
            return;
        }

        var steps = int.Parse(relative.AsSpan(sign), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        if (kind is "year")
        {
            Say(context.Today.Year + steps, tokens, at);
            Use(tokens, at, to);
            return;
        }

        // «Dette kvartalet» is the one that people are asked about now; «neste» and «denne måneden» go by the calendar.
        var period = kind is "asked" || (Enum.TryParse<PeriodKind>(kind, ignoreCase: true, out var same) && same == context.Current.Kind && steps <= 0)
            ? context.Current
            : ReportingPeriod.Containing(context.Today, Enum.Parse<PeriodKind>(kind, ignoreCase: true));
        Add(PeriodFound.Of(Moved(period, steps), at, to), tokens);
    }

    private static ReportingPeriod Moved(ReportingPeriod period, int steps)
    {
        for (; steps < 0; steps++)
        {
            period = period.Previous;
        }

        for (; steps > 0; steps--)
        {
            period = period.Next;
        }

        return period;
    }

    /// <summary>«Siste fire år», «last 3 quarters».</summary>
    private bool Latest(IReadOnlyList<Token> tokens, int at)
    {
        if (at + 2 >= tokens.Count || CountOf(tokens[at + 1]) is not ({ } count and > 1 and <= MostBack) || UnitOf(tokens[at + 2]) is not { } kind)
        {
            return false;
        }

        var last = kind == context.Current.Kind ? context.Current : ReportingPeriod.Containing(context.Today, kind);
        AddRange(PeriodFound.Of(Moved(last, 1 - count), at, at + 3), PeriodFound.Of(last, at, at + 3), tokens);
        return true;
    }

    private PeriodKind? UnitOf(Token token)
        => token.Means(_concepts.Quarter) ? PeriodKind.Quarter
            : token.Means(_concepts.Tertial) ? PeriodKind.Tertial
            : token.Means(_concepts.Months) ? PeriodKind.Month
            : token.Means(_concepts.Years) ? PeriodKind.Year
            : null;

    private static int? CountOf(Token token)
        => token.Entry?[HintKind.Count] is { } count ? int.Parse(count, CultureInfo.InvariantCulture)
            : token.IsNumber && int.TryParse(token.Folded, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : null;

    private static int? NumberOf(Token token)
        => token.Entry?[HintKind.Ordinal] is { } ordinal && int.Parse(ordinal, CultureInfo.InvariantCulture) is <= 4 and var number ? number
            : token.Folded is [>= '1' and <= '4' and var digit] ? digit - '0'
            : null;

    /// <summary>«Tertial II». A single «i» is a number only where the message ends, since it is the commonest word in Norwegian.</summary>
    private static int? RomanOf(Token token, bool isLast) => token.Folded switch
    {
        "i" when isLast => 1,
        "ii" => 2,
        "iii" => 3,
        "iv" => 4,
        _ => null,
    };

    private static int? YearOf(Token token)
        => token.Folded is ['1', '9', _, _] or ['2', '0', _, _] && int.TryParse(token.Folded, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    /// <summary>«Mål 2 kvartal 3» is goal 2; «mål 2. kvartal» is the second quarter.</summary>
    private bool IsGoalNumber(IReadOnlyList<Token> tokens, int at)
        => at > 0 && tokens[at - 1].Means(_concepts.Goal) && at + 2 < tokens.Count && NumberOf(tokens[at + 2]) is not null;

    private PeriodKind? KindOf(Token token, int number)
        => token.Means(_concepts.Quarter) ? PeriodKind.Quarter
            : token.Means(_concepts.Tertial) && number <= 3 ? PeriodKind.Tertial
            : null;

    private void Add(PeriodFound period, IReadOnlyList<Token> tokens)
    {
        _found.Add(period);
        Use(tokens, period.From, period.To);
    }

    private void AddRange(PeriodFound first, PeriodFound last, IReadOnlyList<Token> tokens)
    {
        Add(first, tokens);
        _end = last;
    }

    /// <summary>A year belongs to the period said just before («Q3 2025»), otherwise to the one said just after («2025-Q3»), otherwise it stands for itself.</summary>
    private void Say(int year, IReadOnlyList<Token> tokens, int at)
    {
        Use(tokens, at, at + 1);
        if (_found.Count > 0 && _found[^1] is { Year: null } before && BelongTogether(tokens, before.To, at))
        {
            _found[^1] = before with { Year = year };
            _end = _end is { } end ? end with { Year = year } : null;
        }
        else if (_year is { } earlier)
        {
            _found.Add(new PeriodFound(PeriodKind.Year, 1, earlier.Year, earlier.At, earlier.At + 1));
            _year = (year, at);
        }
        else
        {
            _year = (year, at);
        }
    }

    private void PlaceYear(IReadOnlyList<Token> tokens)
    {
        if (_year is not var (year, at))
        {
            return;
        }

        var next = _found.FindIndex(period => period.From > at);
        if (next >= 0 && _found[next].Year is null && BelongTogether(tokens, at + 1, _found[next].From))
        {
            _found[next] = _found[next] with { Year = year };
            _end = _end is { } end ? end with { Year = year } : null;
        }
        else
        {
            _found.Insert(next < 0 ? _found.Count : next, new PeriodFound(PeriodKind.Year, 1, year, at, at + 1));
        }
    }

    // «Q3 i fjor» is one period; «Q3 mot i fjor» and «Q3 2024 til 2025» are two.
    private bool BelongTogether(IReadOnlyList<Token> tokens, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (tokens[at].Means(_concepts.Versus | _concepts.Than | _concepts.Compare | _concepts.Until | _concepts.BetterThan))
            {
                return false;
            }
        }

        return to - from <= 2;
    }

    private PeriodsSaid Together(IReadOnlyList<Token> tokens)
    {
        if (_found.Count == 0)
        {
            return default;
        }

        var first = _found[0];
        if (_found.Count == 1)
        {
            return IsAgainst(tokens, 0, first.From) || IsBetterThan(tokens, first.From) ? new PeriodsSaid(null, null, first) : new PeriodsSaid(first, _end ?? Since(tokens, first), null);
        }

        // The last is what the others are held against, when something says so; «utvikling fra Q1 til Q3» is a stretch.
        var last = _found[^1];
        var isAgainst = IsAgainst(tokens, _found[^2].To, last.From)
            || (tokens.Any(token => token.Means(_concepts.Compare | _concepts.BetterThan)) && !tokens.Any(token => token.Means(_concepts.Until)));
        PeriodFound? until = isAgainst ? _found.Count > 2 ? _found[1] : null : last;
        return new PeriodsSaid(first, until is { } to && to.Kind == first.Kind ? to : null, isAgainst ? last : null);
    }

    private PeriodFound? Since(IReadOnlyList<Token> tokens, PeriodFound first)
        => first.From > 0 && tokens[first.From - 1].Means(_concepts.Since)
            ? PeriodFound.Of(first.Kind == context.Current.Kind ? context.Current : ReportingPeriod.Containing(context.Today, first.Kind), first.From, first.To)
            : null;

    // «Bedre an nå enn i Q2», «har det gått ned siden i fjor».
    private bool IsBetterThan(IReadOnlyList<Token> tokens, int to)
        => tokens.Any(token => token.Means(_concepts.Better))
            && (tokens.Take(to).Any(token => token.Means(_concepts.ThanOnly)) || (to > 0 && tokens[to - 1].Means(_concepts.Since)));

    private bool IsAgainst(IReadOnlyList<Token> tokens, int from, int to)
    {
        var compares = tokens.Any(token => token.Means(_concepts.Compare | _concepts.BetterThan | _concepts.Versus));
        for (var at = from; at < to; at++)
        {
            if (tokens[at].Means(_concepts.Versus | _concepts.BetterThan) || (compares && tokens[at].Means(_concepts.Than)))
            {
                return true;
            }
        }

        return false;
    }
}
