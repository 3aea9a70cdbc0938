using TeamsStyring.DevTools.Graph.Items;

namespace TeamsStyring.DevTools.Graph.Pace;

/// <summary>Lets things go wrong at the asked rates, in the same order each time for the same seed.</summary>
internal sealed class Troubles
{
    private static readonly int[] ServerErrors = [500, 502, 503, 504];

    private readonly Lock _turn = new();
    private Random _dice = new(1);

    public GraphFaults Faults { get; private set; } = new();

    public bool IsConflictTold => Falls(Faults.ConflictAs409);

    public bool IsDeltaExpired => Falls(Faults.ExpireDeltas);

    public bool IsTokenExpired => Falls(Faults.ExpireTokens);

    public bool IsNoticeLost => Falls(Faults.LoseNotices);

    public void Set(GraphFaults faults)
    {
        lock (_turn)
        {
            Faults = faults;
            _dice = new Random(faults.Seed);
        }
    }

    /// <param name="isWhole">A batch is not throttled as a whole: its parts are.</param>
    public Trouble Of(bool isWhole)
    {
        if (!isWhole && Falls(Faults.Throttle))
        {
            return Trouble.Throttled;
        }

        var isDone = Falls(0.5);
        if (Falls(Faults.Fail))
        {
            return isDone ? Trouble.FailsAfter : Trouble.FailsBefore;
        }

        return !Falls(Faults.Hang) ? Trouble.None : isDone ? Trouble.HangsAfter : Trouble.HangsBefore;
    }

    public int ServerError() => ServerErrors[Next(ServerErrors.Length)];

    public IReadOnlyList<T> Shuffled<T>(IEnumerable<T> all) => [.. all.Select(one => (One: one, Place: Next(int.MaxValue))).OrderBy(pair => pair.Place).Select(pair => pair.One)];

    /// <summary>The same page with some items told twice.</summary>
    public IEnumerable<ItemRow> Repeat(IReadOnlyList<ItemRow> page) => page.Concat(page.Where(_ => Falls(Faults.Repeat)).ToList());

    private bool Falls(double rate)
    {
        if (rate <= 0)
        {
            return false;
        }

        lock (_turn)
        {
            return _dice.NextDouble() < rate;
        }
    }

    private int Next(int below)
    {
        lock (_turn)
        {
            return _dice.Next(below);
        }
    }
}
