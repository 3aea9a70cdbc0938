namespace TeamsStyring.SharePoint.Graph;

/// <summary>A row that a list has taken.</summary>
public sealed record RowWritten(string ItemId, string ETag);
