namespace TeamsStyring.Storage.Lists;

/// <summary>What came from a list, and what had to give way. Both are kept, whichever counted.</summary>
/// <param name="Number">Rises with every line.</param>
/// <param name="Key">The row's id.</param>
/// <param name="Column">The column's internal name; empty when it is about the whole row.</param>
/// <param name="Before">What both sides had agreed on.</param>
/// <param name="After">What counts now.</param>
/// <param name="Overruled">What one of the sides wanted and did not get; empty when only one side changed.</param>
/// <param name="By">Who edited the list, by name; empty when the list does not say.</param>
/// <param name="At">When the list was edited.</param>
public sealed record ListTrace(long Number, PlanList List, string Key, string Column, string Before, string After, string Overruled, string By, DateTimeOffset At, ListTraceOutcome Outcome);
