namespace TeamsStyring.Tests.Trust;

/// <summary>A clock that whoever waits for pushes on: every wait is over at once, and the time has passed. Time-outs fire only when the test says so.</summary>
/// <param name="timeouts">Waits of these lengths are time-outs.</param>
internal sealed class RushedClock(DateTimeOffset now, params TimeSpan[] timeouts) : TimeProvider
{
    private readonly Lock _turn = new();
    private readonly List<TimeSpan> _waits = [];
    private readonly List<Action> _running = [];
    private DateTimeOffset _now = now;

    /// <summary>How long was waited, wait by wait.</summary>
    public IReadOnlyList<TimeSpan> Waits
    {
        get
        {
            lock (_turn)
            {
                return [.. _waits];
            }
        }
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (_turn)
        {
            return _now;
        }
    }

    public void Pass(TimeSpan time)
    {
        lock (_turn)
        {
            _now += time;
        }
    }

    /// <summary>Lets every call that is under way run out of time.</summary>
    public void RunOut()
    {
        Action[] ending;
        lock (_turn)
        {
            ending = [.. _running];
        }

        foreach (var end in ending)
        {
            end();
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (_turn)
        {
            if (timeouts.Contains(dueTime))
            {
                _running.Add(() => callback(state));
            }
            else if (dueTime > TimeSpan.Zero)
            {
                _waits.Add(dueTime);
                _now += dueTime;
                ThreadPool.QueueUserWorkItem(_ => callback(state));
            }
        }

        return new Ended();
    }

    private sealed class Ended : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
