using System.Globalization;
using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Graph.Data;
using TeamsStyring.DevTools.Graph.Lists;

namespace TeamsStyring.DevTools.Graph.Items;

/// <summary>An item of a list.</summary>
/// <param name="Fields">What was written; nothing stands for an empty field.</param>
/// <param name="IsDeleted">In the recycle bin.</param>
/// <param name="Change">The list's count when it last changed.</param>
internal sealed record ItemRow(ListRow List, long Id, string Guid, RowStamp Stamp, JsonObject Fields, bool IsDeleted, long Change)
{
    public string ETag => Stamp.ETag(Guid);

    public string Number => Id.ToString(CultureInfo.InvariantCulture);
}
