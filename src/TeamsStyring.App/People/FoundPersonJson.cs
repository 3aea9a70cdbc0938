namespace TeamsStyring.App.People;

/// <summary>Somebody who can be chosen.</summary>
/// <param name="Place">Where the person works; empty when unknown.</param>
internal sealed record FoundPersonJson(string Id, string Name, string Title, string Place);
