using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.Domain.Questions;

/// <summary>What people call a unit by the first letters of its name – «PPT», «BUF» – without anybody having written it down.</summary>
internal sealed class UnitInitials
{
    private const int LongestSmallWord = 3;

    // Two letters are a word in some dialect or other: they count only when they stand out as capitals, and say more than «a school».
    private const int Few = 2;

    private readonly Dictionary<string, Unit> _units = new(StringComparer.Ordinal);

    public UnitInitials(Lexicon lexicon, UnitTree units, NameIndex<Unit> names)
    {
        foreach (var same in units.All.Where(unit => unit.Parent is not null).GroupBy(unit => Of(unit.Name, lexicon), StringComparer.Ordinal))
        {
            if (same.Key.Length >= Few && same.Take(Few).ToList() is [var only] && !lexicon.IsWordOfAny(same.Key) && !names.Knows(same.Key))
            {
                _units.Add(same.Key, only);
            }
        }
    }

    /// <returns>The unit that alone has these initials; <see langword="null"/> when none has, or the letters are not meant as initials.</returns>
    public Unit? Find(Said said, Token token)
        => _units.TryGetValue(token.Folded, out var unit) && (token.Folded.Length > Few || StandsOut(said.Text, token)) ? unit : null;

    private static string Of(string name, Lexicon lexicon)
    {
        var words = Tokeniser.Cut(name).Where(token => char.IsLetter(token.Folded[0]) && !(token.Folded.Length <= LongestSmallWord && lexicon.GenericStems.Contains(token.Stem))).ToList();
        return words.Count <= Few && words.Exists(word => lexicon.UnitTypeStems.Contains(word.Stem)) ? "" : string.Concat(words.Select(word => word.Folded[0]));
    }

    private static bool StandsOut(string text, Token token)
        => text.AsSpan(token.Start, token.Raw.Length).ToString().All(char.IsUpper) && text.Any(char.IsLower);
}
