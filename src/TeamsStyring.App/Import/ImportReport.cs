namespace TeamsStyring.App.Import;

/// <summary>What became of all files.</summary>
internal sealed record ImportReport(IReadOnlyList<FileReport> Files);
