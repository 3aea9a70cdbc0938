using System.Globalization;

namespace TeamsStyring.SharePoint.Graph;

/// <summary>
/// How long SharePoint asks to be left alone: the longest of <c>Retry-After</c> and <c>RateLimit-Reset</c>, the latter also before anything is refused, when little is left.
/// Source: «How to avoid getting throttled or blocked in SharePoint Online».
/// </summary>
internal static class GraphRest
{
    /// <summary>What one full <c>$batch</c> of changes costs: with less left, the next would be refused.</summary>
    private const int Enough = 40;

    /// <summary>A longer rest than SharePoint ever asks for is a mistake, and must not stop the program for a year.</summary>
    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(30);

    /// <returns><see langword="null"/> when no rest was asked for.</returns>
    public static TimeSpan? Of(Func<string, string?> header, bool refused, DateTimeOffset now)
    {
        var after = After(header("Retry-After"), now);
        var reset = Seconds(header("RateLimit-Reset"));
        var left = Seconds(header("RateLimit-Remaining"));
        var counted = refused || left?.TotalSeconds < Enough ? reset : null;
        TimeSpan? longest = after > (counted ?? TimeSpan.MinValue) ? after : counted ?? after;

        return longest > _longest ? _longest : longest;
    }

    private static TimeSpan? After(string? written, DateTimeOffset now)
        => Seconds(written) ?? (DateTimeOffset.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) && at > now ? at - now : null);

    private static TimeSpan? Seconds(string? written)
        => double.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds < int.MaxValue ? TimeSpan.FromSeconds(seconds) : null;
}
