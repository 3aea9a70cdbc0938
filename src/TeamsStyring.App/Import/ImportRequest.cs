namespace TeamsStyring.App.Import;

/// <summary>What the command line asks for.</summary>
/// <param name="Year">For rows that carry no year of their own; <see langword="null"/> rejects them.</param>
/// <param name="IsTrial">Only say what would change.</param>
internal sealed record ImportRequest(IReadOnlyList<string> Files, int? Year, bool IsTrial);
