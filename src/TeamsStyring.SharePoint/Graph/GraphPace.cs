namespace TeamsStyring.SharePoint.Graph;

/// <summary>
/// Keeps one tenant's calls within what SharePoint allows a program: so many resource units in any minute, and a rest when it asks for one.
/// Whoever comes too early waits; first come, first served.
/// </summary>
/// <param name="unitsAMinute">What the kommune's size allows; 1,250 for the smallest.</param>
public sealed class GraphPace(TimeProvider clock, int unitsAMinute) : IDisposable
{
    /// <summary>What the smallest kommune may use in a minute.</summary>
    public const int SmallestAllowance = 1250;

    private static readonly TimeSpan _window = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim _turn = new(1);
    private readonly Queue<(DateTimeOffset At, int Units)> _spent = new();
    private readonly Lock _resting = new();
    private DateTimeOffset _restsUntil;
    private int _inWindow;

    /// <summary>Until when SharePoint asked for a rest; in the past when it did not.</summary>
    public DateTimeOffset RestsUntil
    {
        get
        {
            lock (_resting)
            {
                return _restsUntil;
            }
        }
    }

    /// <summary>All units that were spent, for whoever measures.</summary>
    public long Spent { get; private set; }

    /// <summary>Everybody rests until then; an earlier end than one asked for before changes nothing.</summary>
    public void Rest(DateTimeOffset until)
    {
        lock (_resting)
        {
            _restsUntil = until > _restsUntil ? until : _restsUntil;
        }
    }

    /// <summary>Waits until the units may be spent.</summary>
    public async Task SpendAsync(int units, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            while (Wait(units) is { } wait && wait > TimeSpan.Zero)
            {
                await Task.Delay(wait, clock, cancellationToken);
            }

            _spent.Enqueue((clock.GetUtcNow(), units));
            _inWindow += units;
            Spent += units;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private TimeSpan Wait(int units)
    {
        var now = clock.GetUtcNow();
        while (_spent.TryPeek(out var oldest) && oldest.At + _window <= now)
        {
            _inWindow -= _spent.Dequeue().Units;
        }

        // A call that costs more than a whole minute's units still has its turn, alone.
        var full = _inWindow > 0 && _inWindow + units > unitsAMinute && _spent.TryPeek(out var first) ? first.At + _window - now : TimeSpan.Zero;
        var rest = RestsUntil - now;

        return rest > full ? rest : full;
    }
}
