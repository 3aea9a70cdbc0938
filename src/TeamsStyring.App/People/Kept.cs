using System.Collections.Concurrent;

namespace TeamsStyring.App.People;

/// <summary>What was asked a moment ago is not asked again: answers with the time until which they hold.</summary>
/// <param name="most">More than these are not kept; then all is asked anew.</param>
internal sealed class Kept<TKey, TValue>(TimeProvider clock, int most)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, (TValue Value, DateTimeOffset Until)> _kept = new();

    /// <param name="holds">How long an answer holds; <see langword="null"/> for one that is not to be kept.</param>
    public async Task<TValue> ReadAsync(TKey key, Func<Task<TValue>> ask, Func<TValue, TimeSpan?> holds)
    {
        var now = clock.GetUtcNow();
        if (_kept.TryGetValue(key, out var known) && known.Until > now)
        {
            return known.Value;
        }

        var value = await ask();
        if (holds(value) is { } time)
        {
            if (_kept.Count >= most)
            {
                _kept.Clear();
            }

            _kept[key] = (value, now + time);
        }

        return value;
    }
}
