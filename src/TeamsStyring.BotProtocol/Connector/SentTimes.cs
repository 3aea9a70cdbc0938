namespace TeamsStyring.BotProtocol.Connector;

/// <summary>When the calls of one app or one thread went out, or will: enough of them to tell when the next may.</summary>
internal sealed class SentTimes(IReadOnlyList<SendWindow> windows)
{
    private readonly List<DateTimeOffset> _times = [];
    private readonly int _needed = windows.Max(window => window.Most);
    private readonly TimeSpan _longest = windows.Max(window => window.Within);
    private DateTimeOffset _heldUntil;

    public bool IsIdle(DateTimeOffset now) => now >= _heldUntil && (_times is [] || now - _times[^1] >= _longest);

    /// <returns>When the next call may go out: now, or when the tightest window has room.</returns>
    public DateTimeOffset Next(DateTimeOffset now)
        => windows.Where(window => _times.Count >= window.Most)
            .Select(window => _times[^window.Most] + window.Within)
            .Append(now)
            .Append(_heldUntil)
            .Max();

    public void Add(DateTimeOffset at)
    {
        _times.Add(at);
        if (_times.Count >= 2 * _needed)
        {
            _times.RemoveRange(0, _times.Count - _needed);
        }
    }

    public void Hold(DateTimeOffset until) => _heldUntil = until > _heldUntil ? until : _heldUntil;
}
