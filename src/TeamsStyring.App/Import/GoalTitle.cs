using System.Text.RegularExpressions;

namespace TeamsStyring.App.Import;

/// <summary>A goal's number and words, which tables often keep in one cell: «S.1. Vekst og utvikling».</summary>
/// <param name="Text">Both, as written: a goal may have been named so elsewhere.</param>
internal sealed partial record GoalTitle(string Number, string Words, string Text)
{
    public static GoalTitle Of(string text)
        => Shape().Match(text) is { Success: true } match
            ? new GoalTitle(match.Groups["number"].Value.TrimEnd('.'), match.Groups["words"].Value, text)
            : new GoalTitle("", text, text);

    // «10 årsverk» and «5. trinn» begin with a number that belongs to the words.
    [GeneratedRegex(@"^(?<number>\p{Lu}{1,3}\.?[0-9]+(?:\.[0-9]+)*|[0-9]+(?:\.[0-9]+)+|[0-9]+(?=\.))(?:\.\s*|\s+)(?<words>[\p{Lu}«""].+)$", RegexOptions.CultureInvariant | RegexOptions.Singleline, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Shape();
}
