using TeamsStyring.SharePoint.Graph;
using TeamsStyring.SharePoint.Rows;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Pull;

/// <summary>An item that is being taken.</summary>
/// <param name="Fields">As the list has them.</param>
/// <param name="Link">What is known of the item; <see langword="null"/> for one that is met for the first time.</param>
/// <param name="Key">The row's key: the known one, the one that the item says, or a new one.</param>
/// <param name="IsAdded">Whether somebody added the row by hand, so that it had no key.</param>
internal sealed record ItemInHand(ListItemRead Item, RowFields Fields, ListLink? Link, string Key, bool IsAdded)
{
    public RowOrigin Origin(DateTimeOffset now) => new(Item.Id, Item.ModifiedAt ?? now, Item.ModifiedBy);
}
