namespace TeamsStyring.SharePoint.Rows;

/// <summary>The item that a row comes from; what somebody adds by hand borrows from it what they did not fill in.</summary>
/// <param name="ItemId">The item's number in the list.</param>
/// <param name="At">When somebody last changed it.</param>
/// <param name="By">Who did, by name; empty when the list does not say.</param>
public sealed record RowOrigin(string ItemId, DateTimeOffset At, string By)
{
    /// <summary>Where a row with no place of its own stands: after those that were there.</summary>
    public int Order => int.TryParse(ItemId, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;
}
