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
        var length = asked < 0 ? 0 : said.Tokens[asked].Entry?.Words.Length ?? 1;
        var after = said.Tokens.Skip(asked + length).SkipWhile(IsFiller).ToList();
        var words = after.Exists(token => !IsFiller(token)) ? after : [.. said.Tokens.Take(Math.Max(asked, 0)).SkipWhile(token => IsFiller(token) || token.Means(concepts.Asking))];
        return words.Count == 0 ? null : Trimmed(said.Text[words[0].Start..Math.Min(said.Text.Length, words[^1].Start + words[^1].Raw.Length)]);
    }

    private static bool IsFiller(Token token) => token is { Use: TokenUse.Word, Entry: { Concepts: var concepts } entry } && concepts == 0 && !entry.HasHints;

    private static string? Trimmed(string text) => text.Trim(' ', '«', '»', '"', '\'', '.', '?', '!', ',', ':') is { Length: > 0 } kept ? kept : null;
}
