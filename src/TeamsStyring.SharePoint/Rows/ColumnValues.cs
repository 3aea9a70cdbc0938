using System.Globalization;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Numbers;
using TeamsStyring.SharePoint.Schema;

namespace TeamsStyring.SharePoint.Rows;

/// <summary>How the text in a column is understood, and when two texts say the same.</summary>
internal static class ColumnValues
{
    private static readonly string[] DateForms = ["yyyy-MM-dd", "d.M.yyyy", "d.M.yy", "d/M/yyyy"];

    /// <returns>Whether the list says the same already, to the letter: then nothing is sent.</returns>
    public static bool IsExactly(ListColumn column, string wanted, string item) => column.Kind is ColumnKind.Number or ColumnKind.Flag ? IsSame(column, wanted, item) : wanted == item;

    /// <returns>Whether both texts mean the same in the column: «I rute» and «on track», «7,40» and «7.4».</returns>
    public static bool IsSame(ListColumn column, string left, string right) => left == right || Plain(column, left) == Plain(column, right);

    /// <returns>The meaning of a text as one text for all ways of writing it.</returns>
    public static string Plain(ListColumn column, string text)
    {
        var trimmed = text.Trim();
        return column.Kind switch
        {
            _ when trimmed.Length == 0 => "",
            ColumnKind.Choice when column.Choices is { } type => ListWords.Meaning(type, trimmed)?.ToString() ?? trimmed,
            ColumnKind.Amount => ReadAmount(trimmed)?.ToString("0.############################", CultureInfo.InvariantCulture) ?? trimmed,
            ColumnKind.Number => ReadWhole(trimmed)?.ToString(CultureInfo.InvariantCulture) ?? trimmed,
            ColumnKind.Date => ReadDate(trimmed)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? trimmed,
            ColumnKind.Instant => ReadInstant(trimmed)?.UtcTicks.ToString(CultureInfo.InvariantCulture) ?? trimmed,
            ColumnKind.Period or ColumnKind.Key or ColumnKind.Reference or ColumnKind.References => trimmed.ToUpperInvariant(),
            _ => trimmed,
        };
    }

    public static decimal? ReadAmount(string text) => WrittenNumber.Read(text) is WrittenNumber.Figure figure ? figure.Value : null;

    public static int? ReadWhole(string text)
        => WrittenNumber.Read(text) is WrittenNumber.Figure { Value: var value } && value == decimal.Truncate(value) && value is >= int.MinValue and <= int.MaxValue ? (int)value : null;

    public static DateOnly? ReadDate(string text)
        => DateOnly.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var date) ? date
            : ReadInstant(text) is { } at ? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, MunicipalCalendar.NorwegianTime).DateTime) : null;

    /// <summary>Without an offset it is the time that the clock on the wall showed.</summary>
    public static DateTimeOffset? ReadInstant(string text)
    {
        if (text.Length < 10 || !DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var local))
        {
            return null;
        }

        return local.Kind is DateTimeKind.Unspecified
            ? new DateTimeOffset(local, MunicipalCalendar.NorwegianTime.GetUtcOffset(local))
            : DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
    }

    /// <returns>The text with lines that end in one way, whatever the browser and SharePoint made of them.</returns>
    public static string Lines(string text) => text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    public static string Write(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>As the clock on the wall shows it, with the offset that makes it exact.</summary>
    public static string Write(DateTimeOffset at)
        => TimeZoneInfo.ConvertTime(at, MunicipalCalendar.NorwegianTime).ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    /// <summary>With a comma, as people write it here.</summary>
    public static string Write(decimal amount) => amount.ToString(CultureInfo.InvariantCulture).Replace('.', ',');
}
