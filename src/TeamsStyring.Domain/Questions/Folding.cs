using System.Globalization;
using System.Text;

namespace TeamsStyring.Domain.Questions;

/// <summary>One spelling for what people type differently: capitals, aa/oe/ae, a missing ring, accents.</summary>
internal static class Folding
{
    /// <param name="word">Letters and digits only.</param>
    public static string Fold(string word)
    {
        Span<char> folded = stackalloc char[Question.LongestRead];
        var length = 0;

        // «Æ» alone is «jeg» in the north, and «å» is not.
        if (word is "æ")
        {
            return "ae";
        }

        foreach (var letter in IsPlain(word) ? word : word.Normalize(NormalizationForm.FormD))
        {
            if (length < folded.Length && CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
            {
                folded[length++] = Plain(char.ToLowerInvariant(letter));
            }
        }

        // «noe» and «the» end in letters of their own, so ae and oe are one letter only inside a word.
        for (var at = length - 2; at >= 0; at--)
        {
            if ((folded[at], folded[at + 1]) is ('a', 'a') or ('o', 'e') or ('a', 'e') && (folded[at + 1] is 'a' || at + 2 < length))
            {
                folded[(at + 2)..length].CopyTo(folded[(at + 1)..]);
                length--;
            }
        }

        var result = folded[..length];
        return result.SequenceEqual(word) ? word : result.ToString();
    }

    private static char Plain(char letter) => letter switch
    {
        'ø' or 'ö' => 'o',
        'æ' or 'å' or 'ä' => 'a',
        'é' or 'è' or 'ê' => 'e',
        _ => letter,
    };

    // Nearly every word: no need to take its letters apart.
    private static bool IsPlain(string word)
    {
        foreach (var letter in word)
        {
            if (letter > 127 && letter is not ('å' or 'ø' or 'æ' or 'ä' or 'ö' or 'é' or 'è' or 'ê' or 'Å' or 'Ø' or 'Æ' or 'Ä' or 'Ö'))
            {
                return false;
            }
        }

        return true;
    }
}
