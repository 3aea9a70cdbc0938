using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Spreadsheet;

namespace TeamsStyring.App.Tables;

/// <summary>The number formats of a workbook, and how a stored number reads with them.</summary>
internal sealed partial class CellFormats
{
    private readonly IReadOnlyList<CellFormat> _byStyle;
    private readonly bool _from1904;

    private CellFormats(IReadOnlyList<CellFormat> byStyle, bool from1904) => (_byStyle, _from1904) = (byStyle, from1904);

    public static CellFormats Read(Stylesheet? styles, bool from1904)
    {
        var codes = (styles?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            .Where(format => format.NumberFormatId is not null)
            .GroupBy(format => format.NumberFormatId?.Value ?? 0)
            .ToDictionary(group => group.Key, group => group.First().FormatCode?.Value ?? "");

        return new CellFormats(
            [.. (styles?.CellFormats?.Elements<DocumentFormat.OpenXml.Spreadsheet.CellFormat>() ?? []).Select(style => Of(style.NumberFormatId?.Value ?? 0, codes))],
            from1904);
    }

    /// <returns>The number as a person would type it: <c>7,4</c>, <c>8 %</c>, <c>2026-09-30</c>; the stored text when it is no number.</returns>
    public string Written(string stored, uint style)
    {
        if (!double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || Math.Abs(number) > 1e27)
        {
            return stored;
        }

        return (style < _byStyle.Count ? _byStyle[(int)style] : CellFormat.Number) switch
        {
            CellFormat.Date when DateOf(number) is { } date => date,
            CellFormat.Percent => $"{Plain((decimal)number * 100)} %",

            // By way of double: 7.4 is stored as 7.4000000000000004.
            _ => Plain((decimal)number),
        };
    }

    private static string Plain(decimal number)
        => number.ToString("0.############################", CultureInfo.InvariantCulture).Replace('.', ',');

    private string? DateOf(double serial)
    {
        var days = _from1904 ? serial + 1462 : serial;
        if (days is < 1 or >= 2958466)
        {
            return null;
        }

        var at = DateTime.FromOADate(days);

        return at.TimeOfDay == TimeSpan.Zero
            ? at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : at.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
    }

    private static CellFormat Of(uint id, Dictionary<uint, string> codes) => id switch
    {
        9 or 10 => CellFormat.Percent,
        (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => CellFormat.Date,
        _ when codes.TryGetValue(id, out var code) => Of(Quoted().Replace(code, "")),
        _ => CellFormat.Number,
    };

    private static CellFormat Of(string code)
        => code.Contains('%', StringComparison.Ordinal) ? CellFormat.Percent : DatePart().IsMatch(code) ? CellFormat.Date : CellFormat.Number;

    /// <summary>Text, colours and languages inside a format («"dager"», «[Red]», «\d») name no part of a date.</summary>
    [GeneratedRegex("""
        "[^"]*"|\[[^\]]*\]|\\.|_.
        """, RegexOptions.IgnorePatternWhitespace, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Quoted();

    [GeneratedRegex("[ymdhsåÅ]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex DatePart();
}
