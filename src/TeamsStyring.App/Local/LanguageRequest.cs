namespace TeamsStyring.App.Local;

/// <summary>Which language a persona reads from now on: <c>nb</c>, <c>nn</c>, <c>sv</c> or <c>en</c>.</summary>
internal sealed record LanguageRequest(string? Language);
