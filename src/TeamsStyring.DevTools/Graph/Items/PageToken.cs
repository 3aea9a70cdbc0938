using System.Globalization;
using System.Text;

namespace TeamsStyring.DevTools.Graph.Items;

/// <summary>Where a page ended, in a form that nobody is tempted to write themselves.</summary>
internal static class PageToken
{
    public const int UsualItems = 200;
    public const int MostItems = 5_000;

    public static string Write(long after, string list)
        => Convert.ToBase64String(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Paged=TRUE&p_ID={after}&l={list}")));

    /// <param name="token">Null before the first page.</param>
    public static bool TryRead(string? token, string list, out long after)
    {
        after = 0;
        if (token is null)
        {
            return true;
        }

        var bytes = new byte[token.Length];

        return Convert.TryFromBase64String(token, bytes, out var length)
            && Encoding.ASCII.GetString(bytes, 0, length).Split('&') is ["Paged=TRUE", ['p', '_', 'I', 'D', '=', .. var number], ['l', '=', .. var of]]
            && of == list
            && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out after);
    }
}
