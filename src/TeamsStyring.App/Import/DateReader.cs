using System.Globalization;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain;

namespace TeamsStyring.App.Import;

/// <summary>Reads a day as people write it: «2026-11-01», «1.11.2026», «1. november 2026»; «november 2026» and «2026» are their last day.</summary>
internal static class DateReader
{
    private static readonly string[] Numeric = ["yyyy-MM-dd", "d.M.yyyy", "d.M.yy", "d/M/yyyy", "d-M-yyyy", "yyyy-MM-ddTHH:mm:ss", "yyyyMMdd"];
    private static readonly string[] Named = ["d. MMMM yyyy", "d MMMM yyyy", "d. MMM yyyy", "d MMM yyyy"];

    public static DateOnly? Read(string text)
    {
        if (DateOnly.TryParseExact(text, Numeric, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day))
        {
            return day;
        }

        foreach (var language in Enum.GetValues<Language>())
        {
            if (DateOnly.TryParseExact(text, Named, Speech.Of(language).Culture, DateTimeStyles.AllowWhiteSpaces, out day))
            {
                return day;
            }
        }

        return PeriodReader.Read(text, year: null)?.End;
    }

    /// <returns>An instant with its offset, as an export writes it.</returns>
    public static DateTimeOffset? ReadInstant(string text)
        => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant : null;
}
