using System.Collections.Concurrent;

namespace TeamsStyring.App.Http;

/// <summary>What the process still waits for before it can answer, such as the sample municipality at the first start.</summary>
internal sealed class Readiness
{
    private readonly ConcurrentDictionary<string, bool> _missing = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Missing => [.. _missing.Keys.Order(StringComparer.Ordinal)];

    public void Await(string what) => _missing[what] = true;

    public void Reached(string what) => _missing.TryRemove(what, out _);
}
