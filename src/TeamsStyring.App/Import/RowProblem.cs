using TeamsStyring.App.Tables;

namespace TeamsStyring.App.Import;

/// <summary>Why a row cannot be imported.</summary>
/// <param name="Column">The cell that is wrong; <see langword="null"/> when it is the row as a whole.</param>
/// <param name="Reason">A sentence that says what to do.</param>
internal sealed record RowProblem(Column? Column, string Reason);
