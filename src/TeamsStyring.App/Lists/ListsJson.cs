namespace TeamsStyring.App.Lists;

/// <summary>How the kommune's lists are doing, for its controllers.</summary>
/// <param name="Mode"><c>Embedded</c> when the plans live in the working copy alone; then nothing else is said.</param>
/// <param name="Failing">A stable code; empty when all is well.</param>
/// <param name="Advice">What somebody should do about it; empty when all is well.</param>
/// <param name="Owed">Rows that wait to go to the lists.</param>
internal sealed record ListsJson(string Mode, string? Site, string Failing, string Advice, IReadOnlyList<ListJson> Lists, int Owed, DateTimeOffset? OldestOwed);
