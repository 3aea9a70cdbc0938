using System.Text.RegularExpressions;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Domain.Numbers;

/// <summary>The words around a number in a target, in Norwegian, Swedish and English.</summary>
internal static partial class TargetWords
{
    private const RegexOptions Reading = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace;
    private const int Patience = Timeout.Infinite;

    /// <returns>What a target begins with («minst», «&gt;=»), and the text without it; <see langword="null"/> when it begins with the number.</returns>
    public static (TargetDirection Direction, bool Strict, string After)? Opening(string plain)
    {
        var match = Opens().Match(plain);
        if (!match.Success)
        {
            return null;
        }

        var rest = plain[match.Length..];

        return (match.Groups["atLeast"].Success, match.Groups["moreThan"].Success, match.Groups["atMost"].Success, match.Groups["lessThan"].Success) switch
        {
            (true, _, _, _) => (TargetDirection.Up, false, rest),
            (_, true, _, _) => (TargetDirection.Up, true, rest),
            (_, _, true, _) => (TargetDirection.Down, false, rest),
            (_, _, _, true) => (TargetDirection.Down, true, rest),
            _ => (TargetDirection.Keep, false, rest),
        };
    }

    /// <returns>What a target ends with («eller bedre»), and the text without it.</returns>
    public static (TargetDirection Direction, string Before)? Closing(string rest)
    {
        var match = Closes().Match(rest);

        return match.Success ? (match.Groups["more"].Success ? TargetDirection.Up : TargetDirection.Down, rest[..match.Index].TrimEnd()) : null;
    }

    public static string WithoutApproximation(string plain) => Approximately().Replace(plain, "");

    /// <summary>«til» between two numbers; a dash counts.</summary>
    public static string? AfterRangeSign(string rest)
    {
        var match = RangeSign().Match(rest);

        return match.Success ? rest[match.Length..] : null;
    }

    /// <summary>«0,75 % negativt avvik»: the deviation is meant below zero.</summary>
    public static bool IsNegativeDeviation(string plain) => NegativeDeviation().IsMatch(plain);

    /// <summary>«Økning med 0,5 prosentpoeng»: a change, which a level must not be compared with.</summary>
    public static bool IsIncrease(string plain) => Increase().IsMatch(plain);

    public static bool IsDecrease(string plain) => Decrease().IsMatch(plain);

    public static string WithoutIncrease(string plain) => IncreaseBy().Replace(plain, "");

    /// <summary>«innen 2020» is a year and no limit.</summary>
    public static string WithoutYear(string plain) => InYear().Replace(plain, "");

    public static bool IsPercentagePoints(string unit) => PercentagePoints().IsMatch(unit);

    /// <returns>Which way is better by what is measured; <see langword="null"/> when the words do not say.</returns>
    public static TargetDirection? Better(string indicator, string unit)
        => (LowerIsBetter().IsMatch(indicator), HigherIsBetter().IsMatch(indicator) || HigherIsBetterUnit().IsMatch(unit)) switch
        {
            (true, false) => TargetDirection.Down,
            (false, true) => TargetDirection.Up,
            (true, true) when !Handled().IsMatch(indicator) => TargetDirection.Down,
            (true, true) => TargetDirection.Up,
            _ => null,
        };

    public static bool IsOfBudget(string unit) => unit.Contains("budsj", StringComparison.OrdinalIgnoreCase) || unit.Contains("budg", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        """
        ^(
            (?<atLeast>  >=|=>|≥|minst\b|minimum\b|min\b\.?|ikke\ under\b|ikkje\ under\b|inte\ under\b|lägst\b|lågast\b|lavest\b|at\ least\b|no\ less\ than\b)
          | (?<atMost>   <=|=<|≤|høyst\b|høgst\b|högst\b|maks(imum|imalt)?\b\.?|max(imum|imalt)?\b\.?|inntil\b|innan?\b|innen\b|inom\b|opptil\b|opp\ til\b|upp\ till\b|ikke\ over\b|ikkje\ over\b|inte\ över\b|at\ most\b|up\ to\b|no\ more\ than\b|within\b)
          | (?<moreThan> >|(mer|meir|mera|flere|fleire|fler|høyere|høgare|högre|større|bedre|betre|bättre)\ (enn|än)\b|over\b|över\b|(more|greater|higher|better)\ than\b|above\b)
          | (?<lessThan> <|(mindre|færre|färre|lavere|lågare|lägre)\ (enn|än)\b|under\b|(less|fewer|lower)\ than\b|below\b)
          | =
        )\s*
        """, Reading, Patience)]
    private static partial Regex Opens();

    [GeneratedRegex(
        """
        \s*\b(eller|or)\s+(
            (?<more> bedre|mer|meir|mera|høyere|høgare|högre|flere|fleire|fler|over|över|bättre|betre|more|higher|better|above)
          | (?<less> mindre|lavere|lågare|lägre|færre|färre|under|less|lower|fewer|below)
        )\b.*$
        """, Reading, Patience)]
    private static partial Regex Closes();

    [GeneratedRegex(@"^(ca\.?|cirka|circa|om\ lag|omtrent|rundt|runt|about|mellom|mellan|between|fra|frå|från|from)\s+(?=[-+0-9])", Reading, Patience)]
    private static partial Regex Approximately();

    [GeneratedRegex(@"^(-|(til|till|to|og|och|and)\b)\s*(?=[-+]?\s?[0-9])", Reading, Patience)]
    private static partial Regex RangeSign();

    [GeneratedRegex(@"\bnegativ[te]?\s+(avvik|avvikelse)|\bnegative\s+deviation", Reading, Patience)]
    private static partial Regex NegativeDeviation();

    [GeneratedRegex(@"\b(økning|økt|auke|auka|ökning|ökat|vekst|tillväxt|increase|growth)\b", Reading, Patience)]
    private static partial Regex Increase();

    [GeneratedRegex(@"\b(reduksjon|reduser\w*|nedgang|minskning|minska\w*|minsking|decrease|reduction)\b", Reading, Patience)]
    private static partial Regex Decrease();

    [GeneratedRegex(@"^(økning|økt|auke|auka|ökning|ökat|vekst|tillväxt|increase|growth)\s+(med|på|av|of|by)\s+|\s*\b(økning|auke|ökning|increase)\b", Reading, Patience)]
    private static partial Regex IncreaseBy();

    [GeneratedRegex(@"\s*\b(innen|innan|inom|senest|før|före|by|within|i|in|fra|frå|från|from)\s+(år\s+)?(19|20)[0-9]{2}\b", Reading, Patience)]
    private static partial Regex InYear();

    [GeneratedRegex(@"(prosent|prosents|procent|percentage\s?)\s?-?(poeng|enheter|enhet|points?)|%\s?-?(poeng|enheter)", Reading, Patience)]
    private static partial Regex PercentagePoints();

    [GeneratedRegex(@"fravær|fråvær|frånvaro|sykmeld|sykemeld|sjukmeld|egenmeld|eigenmeld|ventetid|väntetid|svartid|behandlings-?\s?tid|handläggningstid|kostnad|utgift|avvik|klage|ulykke|ulukke|olyck|skade|gjeld|utslipp|utsläpp|mobbing|mobbning|restanse|forbruk|vakan|frafall|må\ dele|elever\ per|lav\ inntekt|absence|waiting|cost|complaint|debt|emission", Reading, Patience)]
    private static partial Regex LowerIsBetter();

    [GeneratedRegex(@"tilfreds|nöjd|nøgd|fornøyd|trivsel|trygg|motivasjon|mestring|støtte\ fra|dekning|täckning|gjennomført|gjennomføring|genomför|behandlet\ innen|behandla\ innan|saksbehandlet|saksbehandla|besvart|driftsresultat|heltid|egenfinansiering|grunnskolepoeng|satisf", Reading, Patience)]
    private static partial Regex HigherIsBetter();

    [GeneratedRegex(@"karakter|betyg|(?<!prosent|prosents|%\s?)poeng\b|\bscore\b", Reading, Patience)]
    private static partial Regex HigherIsBetterUnit();

    /// <summary>«Andel avvik som er saksbehandlet»: more is better although deviations are counted.</summary>
    [GeneratedRegex(@"\b(saksbehandle[td]|saksbehandla|behandle[td]|besvart|lukket|lukka|løst|åtgärdade)\b", Reading, Patience)]
    private static partial Regex Handled();
}
