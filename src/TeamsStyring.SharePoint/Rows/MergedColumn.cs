using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Rows;

/// <summary>What became of a column that somebody changed in the list.</summary>
/// <param name="Column">The column's internal name.</param>
/// <param name="Before">What both sides had agreed on.</param>
/// <param name="After">What counts now.</param>
/// <param name="Overruled">What one side wanted and did not get; empty when only one had changed.</param>
public sealed record MergedColumn(string Column, string Before, string After, string Overruled, ListTraceOutcome Outcome);
