namespace TeamsStyring.Tests.SharePoint.Contract;

/// <summary>What something is: one of a type, or many.</summary>
internal readonly record struct GraphTypeUse(string Type, bool IsMany)
{
    private const string Many = "Collection(";

    /// <param name="text">As the metadata writes it, such as <c>Collection(graph.listItem)</c>.</param>
    public static GraphTypeUse Read(string text)
    {
        var isMany = text.StartsWith(Many, StringComparison.Ordinal);
        var type = isMany ? text[Many.Length..^1] : text;

        return new GraphTypeUse(type.Replace("microsoft.graph.", "", StringComparison.Ordinal).Replace("graph.", "", StringComparison.Ordinal), isMany);
    }

    public GraphTypeUse One => this with { IsMany = false };

    public override string ToString() => IsMany ? $"many of {Type}" : Type;
}
