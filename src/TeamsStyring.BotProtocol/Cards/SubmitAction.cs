using System.Text.Json.Nodes;

namespace TeamsStyring.BotProtocol.Cards;

/// <summary>The older action: its data arrive as a message without text, and the card cannot be answered with a card.</summary>
public sealed record SubmitAction : CardAction
{
    public required JsonObject Data { get; init; }

    /// <summary><c>auto</c> or <c>none</c>.</summary>
    public string? AssociatedInputs { get; init; }
}
