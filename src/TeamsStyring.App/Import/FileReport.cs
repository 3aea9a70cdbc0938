using System.Text.Json.Serialization;

namespace TeamsStyring.App.Import;

/// <summary>What became of each row of a file: <c>rows = imported + unchanged + rejected</c>.</summary>
/// <param name="Imported">Rows that added or changed something (or would, on trial).</param>
/// <param name="Unchanged">Rows that say what is stored already.</param>
/// <param name="Refusal">Why nothing of the file was imported; <see langword="null"/> when it was read.</param>
/// <param name="Totals">What that came to, by kind.</param>
internal sealed record FileReport(
    string File, int Rows, int Imported, int Unchanged, IReadOnlyList<RejectedRow> Rejected, IReadOnlyList<string> Warnings, ImportTotals Totals, string? Refusal)
{
    [JsonIgnore]
    public bool WentWell => Refusal is null && Rejected.Count == 0;

    public static FileReport Refused(string file, string reason) => new(file, 0, 0, 0, [], [], ImportTotals.None, reason);
}
