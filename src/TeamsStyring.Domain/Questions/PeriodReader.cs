using System.Globalization;
using TeamsStyring.Domain.Calendar;

namespace TeamsStyring.Domain.Questions;

/// <summary>Reads the periods of a message: «Q3», «3. kv», «tredje kvartal», «T1 2025», «i fjor», «mai», «this quarter».</summary>
internal sealed class PeriodReader(Lexicon lexicon, QuestionContext context)
{
    private readonly List<PeriodFound> _found = [];
    private int? _year;

    /// <returns>The periods in the order they were said.</returns>
    public IReadOnlyList<ReportingPeriod> Read(IReadOnlyList<Token> tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Use is not TokenUse.Name and not TokenUse.Period)
            {
                ReadAt(tokens, at);
            }
        }

        // «Q3 i fjor» is one period; «i fjor» alone is the year.
        if (_year is { } year)
        {
            var withoutYear = _found.FindIndex(period => period.Year is null);
            if (withoutYear >= 0)
            {
                _found[withoutYear] = _found[withoutYear] with { Year = year };
            }
            else
            {
                _found.Add(new PeriodFound(PeriodKind.Year, 0, year));
            }
        }

        return [.. _found.Select(period => period.On(context.Today)).Distinct()];
    }

    private static PeriodFound? Short(string folded) => folded switch
    {
        ['q' or 'k', >= '1' and <= '4' and var number] => new PeriodFound(PeriodKind.Quarter, number - '0', null),
        ['k', 'v', >= '1' and <= '4' and var number] => new PeriodFound(PeriodKind.Quarter, number - '0', null),
        [>= '1' and <= '4' and var number, 'k', 'v'] => new PeriodFound(PeriodKind.Quarter, number - '0', null),
        ['t', >= '1' and <= '3' and var number] => new PeriodFound(PeriodKind.Tertial, number - '0', null),
        _ => null,
    };

    private static void Use(IReadOnlyList<Token> tokens, int from, int count)
    {
        for (var at = from; at < from + count; at++)
        {
            tokens[at].Use = TokenUse.Period;
        }
    }

    private void ReadAt(IReadOnlyList<Token> tokens, int at)
    {
        var token = tokens[at];
        var concepts = lexicon.Concepts;
        if (Short(token.Folded) is { } named)
        {
            Add(named, tokens, at, 1);
        }
        else if (NumberOf(token) is { } number && !IsGoalNumber(tokens, at) && at + 1 < tokens.Count && KindOf(tokens[at + 1], number) is { } after)
        {
            Add(new PeriodFound(after, number, null), tokens, at, 2);
        }
        else if (at + 1 < tokens.Count && (NumberOf(tokens[at + 1]) ?? RomanOf(tokens[at + 1], at + 2 == tokens.Count)) is { } follows && KindOf(token, follows) is { } before)
        {
            Add(new PeriodFound(before, follows, null), tokens, at, 2);
        }
        else if (YearOf(token) is { } year)
        {
            Say(year, tokens, at);
        }
        else if (token.Use is TokenUse.Word && token.Entry?[HintKind.Month] is { } month)
        {
            Add(new PeriodFound(PeriodKind.Month, int.Parse(month, CultureInfo.InvariantCulture), null), tokens, at, 1);
        }
        else if (token.Means(concepts.LastYear))
        {
            Say(context.Today.Year - 1, tokens, at);
        }
        else if (token.Means(concepts.ThisYear))
        {
            Say(context.Today.Year, tokens, at);
        }
        else if (token.Means(concepts.ThisPeriod))
        {
            Add(Of(context.Current), tokens, at, 1);
        }
        else if (token.Means(concepts.LastPeriod))
        {
            Add(Of(context.Current.Previous), tokens, at, 1);
        }
    }

    private static PeriodFound Of(ReportingPeriod period) => new(period.Kind, period.Number, period.Year);

    private static int? NumberOf(Token token)
        => token.Entry?[HintKind.Ordinal] is { } ordinal ? int.Parse(ordinal, CultureInfo.InvariantCulture)
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
        => at > 0 && tokens[at - 1].Means(lexicon.Concepts.Goal) && at + 2 < tokens.Count && NumberOf(tokens[at + 2]) is not null;

    private PeriodKind? KindOf(Token token, int number)
        => token.Means(lexicon.Concepts.Quarter) ? PeriodKind.Quarter
            : token.Means(lexicon.Concepts.Tertial) && number <= 3 ? PeriodKind.Tertial
            : null;

    private void Add(PeriodFound period, IReadOnlyList<Token> tokens, int at, int count)
    {
        _found.Add(period);
        Use(tokens, at, count);
    }

    /// <summary>A year belongs to the period said just before («Q3 2025») and otherwise to the next one («2025-Q3»).</summary>
    private void Say(int year, IReadOnlyList<Token> tokens, int at)
    {
        Use(tokens, at, 1);
        if (_found.Count > 0 && _found[^1].Year is null)
        {
            _found[^1] = _found[^1] with { Year = year };
        }
        else if (_year is { } earlier)
        {
            _found.Add(new PeriodFound(PeriodKind.Year, 0, earlier));
            _year = year;
        }
        else
        {
            _year = year;
        }
    }
}
