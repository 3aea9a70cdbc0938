using System.Text.Json.Nodes;

namespace TeamsStyring.App.Local;

/// <summary>A button that somebody presses on a card in a local chat.</summary>
/// <param name="MessageId">The message that carries the card.</param>
/// <param name="Data">The button's data with the inputs merged in.</param>
internal sealed record PressRequest(string MessageId, string Verb, JsonObject? Data);
