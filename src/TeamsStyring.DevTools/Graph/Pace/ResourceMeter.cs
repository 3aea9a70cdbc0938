using System.Globalization;
using TeamsStyring.DevTools.Graph.Calls;

namespace TeamsStyring.DevTools.Graph.Pace;

/// <summary>Counts resource units by the minute. What is refused counts too, as it does in SharePoint.</summary>
internal sealed class ResourceMeter(TimeProvider clock)
{
    private const double ToldFrom = 0.8;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly Lock _turn = new();
    private DateTimeOffset _began = clock.GetUtcNow();
    private long _used;

    /// <summary>Units a minute for one application in one tenant; 1,250 in a tenant of up to a thousand licences.</summary>
    public long Limit { get; set; } = 1_250;

    /// <returns>A refusal, or null; and the headers that tell how much is left, from 80 % of the limit.</returns>
    public (GraphAnswer? Refusal, IReadOnlyDictionary<string, string> Headers) Take(int units)
    {
        lock (_turn)
        {
            var now = clock.GetUtcNow();
            if (now - _began >= Window)
            {
                (_began, _used) = (now, 0);
            }

            _used += units;
            var seconds = Math.Max(1, (int)Math.Ceiling((_began + Window - now).TotalSeconds));
            var headers = _used < Limit * ToldFrom ? [] : Headers(seconds);

            return (_used > Limit ? GraphError.Throttled(seconds) : null, headers);
        }
    }

    private Dictionary<string, string> Headers(int seconds) => new(StringComparer.OrdinalIgnoreCase)
    {
        ["RateLimit-Limit"] = Limit.ToString(CultureInfo.InvariantCulture),
        ["RateLimit-Remaining"] = Math.Max(0, Limit - _used).ToString(CultureInfo.InvariantCulture),
        ["RateLimit-Reset"] = seconds.ToString(CultureInfo.InvariantCulture),
    };
}
