namespace TeamsStyring.App.Local;

/// <summary>What somebody types in a local chat.</summary>
internal sealed record SayRequest(string? Text);
