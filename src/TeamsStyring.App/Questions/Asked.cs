using TeamsStyring.Domain.Questions;

namespace TeamsStyring.App.Questions;

/// <summary>What somebody wrote, or pressed instead of writing.</summary>
/// <param name="Conversation">Where it was written: what is remembered there makes «og i fjor?» understandable.</param>
/// <param name="Text">As written; empty when a button carries the whole question.</param>
internal sealed record Asked(string Conversation, string Text)
{
    /// <summary>The question of a button («Vis flere»), which needs no words and leans on nothing; otherwise <see langword="null"/>.</summary>
    public Question? Carried { get; init; }
}
