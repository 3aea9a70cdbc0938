using System.Collections.Concurrent;
using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.Storage.Mapping;

/// <summary>One list for all answers that name the same causes, which are few.</summary>
internal static class SharedCauses
{
    // More than people choose; what comes after that is read anew each time.
    private const int Most = 2000;

    private static readonly ConcurrentDictionary<string, IReadOnlyList<CauseGiven>> Known = new(StringComparer.Ordinal);

    /// <param name="text">As the column holds them.</param>
    public static IReadOnlyList<CauseGiven> Of(string text)
        => text is "[]" ? []
            : Known.TryGetValue(text, out var known) ? known
            : Known.Count < Most ? Known.GetOrAdd(text, StoredJson.Read<IReadOnlyList<CauseGiven>>(text))
            : StoredJson.Read<IReadOnlyList<CauseGiven>>(text);
}
