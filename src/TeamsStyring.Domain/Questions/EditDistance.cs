namespace TeamsStyring.Domain.Questions;

/// <summary>How many slips of the finger lie between two words: a letter too many, too few, wrong, or two swapped.</summary>
internal static class EditDistance
{
    /// <returns>Whether at most <paramref name="most"/> slips lead from one word to the other (optimal string alignment).</returns>
    public static bool IsWithin(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int most)
    {
        if (Math.Abs(left.Length - right.Length) > most)
        {
            return false;
        }

        var same = left.CommonPrefixLength(right);
        left = left[same..];
        right = right[same..];
        if (left.IsEmpty || right.IsEmpty)
        {
            return Math.Max(left.Length, right.Length) <= most;
        }

        return most > 0
            && (IsWithin(left[1..], right, most - 1)
                || IsWithin(left, right[1..], most - 1)
                || IsWithin(left[1..], right[1..], most - 1)
                || (left.Length > 1 && right.Length > 1 && left[0] == right[1] && left[1] == right[0] && IsWithin(left[2..], right[2..], most - 1)));
    }
}
