namespace TeamsStyring.DevTools.Sample;

/// <summary>Divides a total among places so that the sum is exact and no two neighbours need be alike.</summary>
internal static class Spread
{
    /// <param name="highest">What each place can hold at most; the sum must be enough.</param>
    public static int[] Evenly(int total, IReadOnlyList<int> highest, int lowest, Dice dice)
    {
        var places = highest.Count;
        var shares = new int[places];
        for (var place = 0; place < places; place++)
        {
            shares[place] = (int)(((long)total * (place + 1) / places) - ((long)total * place / places));
        }

        // A bit more for one and a bit less for the next: no organisation is as even as a division.
        for (var place = 0; place + 1 < places; place += 2)
        {
            var move = dice.Whole(-1, 1, $"move {place}");
            if (shares[place] + move >= lowest && shares[place + 1] - move >= lowest)
            {
                shares[place] += move;
                shares[place + 1] -= move;
            }
        }

        MoveWhatDoesNotFit(shares, highest);
        return shares;
    }

    private static void MoveWhatDoesNotFit(int[] shares, IReadOnlyList<int> highest)
    {
        var left = 0;
        for (var place = 0; place < shares.Length; place++)
        {
            left += Math.Max(0, shares[place] - highest[place]);
            shares[place] = Math.Min(shares[place], highest[place]);
        }

        for (var place = 0; left > 0; place++)
        {
            var more = Math.Min(left, highest[place] - shares[place]);
            shares[place] += more;
            left -= more;
        }
    }
}
