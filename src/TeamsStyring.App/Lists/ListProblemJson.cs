namespace TeamsStyring.App.Lists;

/// <summary>A row that somebody has to mend.</summary>
/// <param name="Item">The item's number in the list; empty when there is none yet.</param>
/// <param name="Column">What the column is called; empty when it is about the whole row.</param>
/// <param name="Written">What stands there; empty when it is about the whole row.</param>
/// <param name="Sentence">What to do about it.</param>
internal sealed record ListProblemJson(string Item, string WebUrl, string Title, string Column, string Written, string Sentence, DateTimeOffset Since);
