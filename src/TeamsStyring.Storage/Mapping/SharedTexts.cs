namespace TeamsStyring.Storage.Mapping;

/// <summary>
/// One text for all rows that say the same: the same few people answer for many goals, and a goal is called what it was called last year. A text that another
/// takes the place of is only read anew.
/// </summary>
internal static class SharedTexts
{
    private const int Places = 1 << 14;

    private static readonly string?[] Known = new string?[Places];

    public static string Of(string text)
    {
        ref var known = ref Known[text.GetHashCode(StringComparison.Ordinal) & (Places - 1)];

        // Taken and put without a lock: whichever text stands there afterwards is one that was read.
        return Volatile.Read(ref known) is { } same && same.Equals(text, StringComparison.Ordinal) ? same : known = text;
    }
}
