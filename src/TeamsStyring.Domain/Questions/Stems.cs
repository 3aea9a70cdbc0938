namespace TeamsStyring.Domain.Questions;

/// <summary>Takes the endings off nouns in the four languages, so that «skolene», «skolar» and «skolan» meet «skole».</summary>
internal static class Stems
{
    private const int ShortestStem = 3;

    private static readonly string[] Definite = ["orna", "arna", "erna", "ene", "ane", "ena", "en", "et", "an", "na", "ne"];
    private static readonly string[] Plural = ["er", "ar", "or"];
    private static readonly string[] Vowel = ["e", "a"];

    /// <param name="folded">A word as <see cref="Folding"/> leaves it.</param>
    public static string Of(string folded)
    {
        if (!char.IsLetter(folded[0]))
        {
            return folded;
        }

        var stem = folded.Length > 4 && folded[^1] is 's' && folded[^2] is not 's' ? folded[..^1] : folded;
        return Without(Without(Without(stem, Definite), Plural), Vowel);
    }

    /// <summary>Whether a word names one of a kind: «skolen», «barnehagen», «skulen», «förskolan» – not «skolene».</summary>
    public static bool IsOne(string folded)
        => !Definite.Take(6).Any(ending => folded.EndsWith(ending, StringComparison.Ordinal)) && (folded.EndsWith('n') || folded.EndsWith('t') || folded.EndsWith('a'));

    private static string Without(string word, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }
}
