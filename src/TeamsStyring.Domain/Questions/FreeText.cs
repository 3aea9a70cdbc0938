namespace TeamsStyring.Domain.Questions;

/// <summary>Takes out of a message what is to be kept as it was written.</summary>
internal static class FreeText
{
    /// <returns>«Kurs i mars» of «legg til tiltak: kurs i mars»; <see langword="null"/> when nothing follows.</returns>
    public static string? AfterInitiative(Said said, Concepts concepts)
    {
        var colon = said.Text.IndexOf(':', StringComparison.Ordinal);
        var word = said.Tokens.Find(token => token.Means(concepts.Initiative));
        var from = colon >= 0 ? colon + 1 : word is null ? said.Text.Length : word.Start + word.Raw.Length;
        return Trimmed(said.Text[Math.Min(from, said.Text.Length)..]);
    }

    /// <returns>The word that is to be explained; <see langword="null"/> when none is said.</returns>
    public static string? Term(Said said, Concepts concepts)
    {
        var asked = said.Tokens.FindIndex(token => token.Means(concepts.Meaning));
        asked = asked < 0 ? said.Tokens.FindIndex(token => token.Means(concepts.Asking)) : asked;
        var length = asked < 0 ? 0 : said.Tokens[asked].Entry?.Words.Length ?? 1;
        var after = said.Tokens.Skip(asked + length).SkipWhile(token => IsFiller(token, concepts)).ToList();
        var words = after.Count > 0 ? after : [.. said.Tokens.Take(Math.Max(asked, 0)).SkipWhile(token => IsFiller(token, concepts) || token.Means(concepts.Asking))];
        return words.Count == 0 ? null : Trimmed(said.Text[words[0].Start..Math.Min(said.Text.Length, words[^1].Start + words[^1].Raw.Length)]);
    }

    private static bool IsFiller(Token token, Concepts concepts) => token is { Use: TokenUse.Word, Entry: { } entry } && (entry.Concepts & ~concepts.Fillers & ~concepts.Opens).IsEmpty && !entry.HasHints;

    /// <returns>The text without what stands around it; <see langword="null"/> when nothing is left.</returns>
    public static string? Trimmed(string text) => text.Trim(' ', '«', '»', '"', '\'', '.', '?', '!', ',', ':') is { Length: > 0 } kept ? kept : null;
}
