namespace TeamsStyring.SharePoint.Graph;

/// <summary>A page of what changed in a list.</summary>
/// <param name="Items">In Graph's order; the same item may come twice, and the last one holds.</param>
/// <param name="Next">The next page; <see langword="null"/> on the last one.</param>
/// <param name="Delta">On the last page: where to go on next time.</param>
public sealed record ChangePage(IReadOnlyList<ListItemRead> Items, Uri? Next, Uri? Delta);
