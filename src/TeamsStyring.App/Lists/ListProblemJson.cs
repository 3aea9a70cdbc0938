namespace TeamsStyring.App.Lists;

/// <summary>A row that somebody made invalid.</summary>
/// <param name="Item">The item's number in the list.</param>
/// <param name="Column">What the column is called.</param>
/// <param name="Written">What stands there.</param>
/// <param name="Sentence">What to do about it.</param>
internal sealed record ListProblemJson(string Item, string WebUrl, string Title, string Column, string Written, string Sentence, DateTimeOffset Since);
