using System.Globalization;

namespace TeamsStyring.DevTools.Graph.Data;

/// <summary>Instants as SharePoint shows them: to the second, in UTC.</summary>
internal static class GraphTime
{
    public static string Text(long milliseconds) => Text(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));

    public static string Text(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public static bool TryRead(string text, out DateTimeOffset instant)
        => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out instant);
}
