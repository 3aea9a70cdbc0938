using System.Collections.Concurrent;
using TeamsStyring.BotProtocol.Activities;

namespace TeamsStyring.App.Conversations;

/// <summary>
/// What Teams sends twice is done once: it repeats an activity after about 15 seconds, whether or not the first is still being answered, and the second
/// gets the first one's answer. A repetition under a new id is caught further in, by what the card's data names.
/// </summary>
internal sealed class RecentTurns(TimeProvider clock)
{
    private const int Most = 500;

    // Four times as long as Teams waits before it repeats.
    private static readonly TimeSpan _repeatedWithin = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, Recent> _recent = new(StringComparer.Ordinal);
    private long _swept = clock.GetTimestamp();

    public Task<TurnOutcome> OnceAsync(Arrival arrival, Func<Task<TurnOutcome>> run)
    {
        if (KeyOf(arrival) is not { } key)
        {
            return run();
        }

        Forget();
        var mine = new Recent(new Lazy<Task<TurnOutcome>>(run), clock.GetTimestamp());

        return _recent.GetOrAdd(key, mine) is var first && ReferenceEquals(first, mine) ? RunAsync(key, mine) : first.Outcome.Value;
    }

    private async Task<TurnOutcome> RunAsync(string key, Recent mine)
    {
        try
        {
            return await mine.Outcome.Value;
        }
        catch
        {
            // What failed is tried again when Teams sends it again.
            _recent.TryRemove(new KeyValuePair<string, Recent>(key, mine));
            throw;
        }
    }

    // With what it says, so that nobody can have another's message dropped by using its id first. Kept for a minute, so as short as can be.
    private static string? KeyOf(Arrival arrival)
        => arrival.Activity is { Id: { Length: > 0 } id, Type: ActivityTypes.Message or ActivityTypes.Invoke } activity
            ? Hash(string.Join('\n', arrival.Tenant, activity.ServiceUrl, activity.Conversation?.Id, id, activity.From?.Id, activity.From?.AadObjectId, activity.Name, Hash(activity.Text), Hash(activity.Value?.ToJsonString())))
            : null;

    private static string Hash(string? text)
        => text is null ? "" : Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));

    private void Forget()
    {
        var (now, swept) = (clock.GetTimestamp(), Interlocked.Read(ref _swept));
        if (_recent.Count < Most && clock.GetElapsedTime(swept, now) < _repeatedWithin)
        {
            return;
        }

        Interlocked.Exchange(ref _swept, now);

        // As they stand at one moment: others come while these are put in order.
        var byAge = _recent.ToArray().OrderByDescending(pair => pair.Value.At).ToList();
        var kept = byAge.Count < Most ? Most : Most / 2;
        foreach (var (key, recent) in byAge.Where((pair, place) => (place >= kept || clock.GetElapsedTime(pair.Value.At, now) > _repeatedWithin) && pair.Value.Outcome is { IsValueCreated: true, Value.IsCompleted: true }))
        {
            _recent.TryRemove(new KeyValuePair<string, Recent>(key, recent));
        }
    }

    private sealed record Recent(Lazy<Task<TurnOutcome>> Outcome, long At);
}
