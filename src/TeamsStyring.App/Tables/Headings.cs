using System.Collections.Frozen;
using TeamsStyring.Domain;

namespace TeamsStyring.App.Tables;

/// <summary>The headings that plan tables carry, in bokmål, nynorsk, Swedish and English.</summary>
internal static class Headings
{
    private static readonly IReadOnlyList<(Column Column, string[] Texts)> Known =
    [
        .. EmbeddedTable.Read(typeof(Headings), "columns.csv").Select(row => (Enum.Parse<Column>(row[0]), row[1..])),
    ];

    private static readonly FrozenDictionary<string, Column> ByText = Known
        .SelectMany(known => known.Texts.SelectMany(text => text.Split('|')), (known, text) => (Text: Plain(text), known.Column))
        .DistinctBy(known => known.Text)
        .ToFrozenDictionary(known => known.Text, known => known.Column);

    /// <returns>The column that a heading names; <see langword="null"/> for one we do not know.</returns>
    public static Column? Find(string heading) => ByText.TryGetValue(Plain(heading), out var column) ? column : null;

    /// <returns>What the column is called in an export.</returns>
    public static string Of(Column column, Language language)
        => Known.First(known => known.Column == column).Texts[language switch
        {
            Language.Nn => 1,
            Language.Sv => 2,
            Language.En => 3,
            _ => 0,
        }].Split('|')[0];

    /// <summary>«Måltall_neste_år:» and «MÅLTALL NESTE ÅR» are the same heading.</summary>
    private static string Plain(string heading)
        => string.Join(' ', heading.ToLowerInvariant().Split([' ', '_', '.', '-', ':', '*', '?', '\u00a0', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
