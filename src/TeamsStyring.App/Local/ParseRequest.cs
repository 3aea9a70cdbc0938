namespace TeamsStyring.App.Local;

/// <summary>A message to be read and not answered.</summary>
/// <param name="Language">The reader's language, where the message does not show its own.</param>
/// <param name="Previous">The earlier texts of the conversation, oldest first.</param>
internal sealed record ParseRequest(string? Text, string? Language, IReadOnlyList<string>? Previous);
