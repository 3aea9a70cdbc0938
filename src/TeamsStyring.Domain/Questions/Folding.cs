using System.Globalization;
using System.Text;

namespace TeamsStyring.Domain.Questions;

/// <summary>One spelling for what people type differently: capitals, aa/oe/ae, a missing ring, accents.</summary>
internal static class Folding
{
    /// <param name="word">Letters and digits only.</param>
    public static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var letter in word.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            folded.Append(char.ToLowerInvariant(letter) switch
            {
                'ø' => 'o',
                'æ' => 'a',
                var other => other,
            });
        }

        // «noe» and «the» end in letters of their own, so ae and oe are one letter only inside a word.
        for (var at = folded.Length - 2; at >= 0; at--)
        {
            if ((folded[at], folded[at + 1]) is ('a', 'a') or ('o', 'e') or ('a', 'e') && (folded[at + 1] is 'a' || at + 2 < folded.Length))
            {
                folded.Remove(at + 1, 1);
            }
        }

        return folded.ToString();
    }
}
