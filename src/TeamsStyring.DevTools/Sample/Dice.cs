using System.Numerics;

namespace TeamsStyring.DevTools.Sample;

/// <summary>
/// Chance without chance: what is rolled follows from what it is rolled for. The same sample is the same row for row on every machine, and asking
/// for one thing more does not move everything after it, as a seeded generator would.
/// </summary>
internal readonly struct Dice
{
    private const ulong FnvOffset = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;

    private readonly ulong _seed;

    private Dice(ulong seed) => _seed = seed;

    public static Dice For(params ReadOnlySpan<string> parts)
    {
        var seed = FnvOffset;
        foreach (var part in parts)
        {
            seed = Add(seed, part);
        }

        return new Dice(seed);
    }

    /// <summary>The dice for a part of what this one is for.</summary>
    public Dice For(string part) => new(Add(_seed, part));

    /// <returns>0 up to, but not including, <paramref name="limit"/>.</returns>
    public int Below(int limit, string what) => (int)(Roll(what) % (ulong)limit);

    /// <returns>A whole number between the two, both included.</returns>
    public int Whole(int lowest, int highest, string what) => lowest + Below(highest - lowest + 1, what);

    /// <returns>A number between the two.</returns>
    public decimal Between(decimal lowest, decimal highest, string what) => lowest + ((highest - lowest) * Below(10_001, what) / 10_000);

    public bool Chance(int percent, string what) => Below(100, what) < percent;

    public T Pick<T>(IReadOnlyList<T> from, string what) => from[Below(from.Count, what)];

    private ulong Roll(string what)
    {
        // The finaliser of SplitMix64: without it neighbouring labels would give neighbouring numbers.
        var mixed = Add(_seed, what);
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;

        return BitOperations.RotateRight(mixed ^ (mixed >> 31), 7);
    }

    private static ulong Add(ulong seed, string part)
    {
        foreach (var character in part)
        {
            seed = (seed ^ character) * FnvPrime;
        }

        return (seed ^ '\u001f') * FnvPrime;
    }
}
