using System.Collections.Frozen;
using System.Globalization;
using TeamsStyring.Domain;

namespace TeamsStyring.App.Texts;

/// <summary>How a language writes numbers and dates. Set by us where operating systems differ (the minus sign, the space in thousands).</summary>
internal sealed class Speech
{
    private static readonly FrozenDictionary<Language, Speech> All = Enum.GetValues<Language>().ToFrozenDictionary(language => language, language => new Speech(language));

    private Speech(Language language)
    {
        Language = language;
        Code = language switch
        {
            Language.Nn => "nn",
            Language.Sv => "sv",
            Language.En => "en",
            _ => "nb",
        };
        Culture = new CultureInfo(language switch
        {
            Language.Nn => "nn-NO",
            Language.Sv => "sv-SE",
            Language.En => "en-GB",
            _ => "nb-NO",
        });
        Culture.NumberFormat.NegativeSign = "\u2212";
        if (language is not Language.En)
        {
            Culture.NumberFormat.NumberDecimalSeparator = ",";
            Culture.NumberFormat.NumberGroupSeparator = "\u00a0";
        }
    }

    public Language Language { get; }

    /// <summary><c>nb nn sv en</c>.</summary>
    public string Code { get; }

    public CultureInfo Culture { get; }

    public static Speech Of(Language language) => All[language];

    /// <returns>The language of an IETF tag («nn-NO», «no», «sv»); bokmål when it is none of ours.</returns>
    public static Language LanguageOf(string? tag) => tag?.Split('-', '_', ',')[0].Trim().ToUpperInvariant() switch
    {
        "NN" => Language.Nn,
        "SV" => Language.Sv,
        "EN" => Language.En,
        _ => Language.Nb,
    };

    /// <returns><c>1 234,5</c>: at most two decimals, none that are zero.</returns>
    public string Number(decimal value) => value.ToString("#,##0.##", Culture);

    /// <returns><c>12,3 %</c> or <c>27 dager</c>; the bare number when there is no unit.</returns>
    public string Quantity(decimal value, string unit) => unit.Length == 0 ? Number(value) : $"{Number(value)}\u00a0{unit}";

    /// <returns><c>30. september 2026</c>, <c>30 september 2026</c> in Swedish and English.</returns>
    public string Date(DateOnly day) => day.ToString(Language is Language.Nb or Language.Nn ? "d. MMMM yyyy" : "d MMMM yyyy", Culture);

    /// <returns><c>30. september</c>.</returns>
    public string DayAndMonth(DateOnly day) => day.ToString(Language is Language.Nb or Language.Nn ? "d. MMMM" : "d MMMM", Culture);

    /// <returns><c>torsdag 15. oktober</c>.</returns>
    public string Weekday(DateOnly day) => $"{day.ToString("dddd", Culture)} {DayAndMonth(day)}";

    /// <returns>«a», «a og b», «a, b og c».</returns>
    public string List(IReadOnlyList<string> items)
    {
        var and = Language switch
        {
            Language.Sv => "och",
            Language.En => "and",
            _ => "og",
        };

        return items.Count switch
        {
            0 => "",
            1 => items[0],
            _ => $"{string.Join(", ", items.Take(items.Count - 1))} {and} {items[^1]}",
        };
    }
}
