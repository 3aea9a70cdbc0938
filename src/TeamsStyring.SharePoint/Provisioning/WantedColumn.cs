using Microsoft.Graph.Models;

namespace TeamsStyring.SharePoint.Provisioning;

/// <summary>A column as it should be.</summary>
/// <param name="OurNames">Every display name that we have given it or would give it in another language.</param>
public sealed record WantedColumn(ColumnDefinition Definition, IReadOnlyList<string> OurNames)
{
    public string Name => Definition.Name ?? "";
}
