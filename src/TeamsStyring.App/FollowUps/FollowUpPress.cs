using System.Text.Json.Nodes;

namespace TeamsStyring.App.FollowUps;

/// <summary>A button of the quarter's card that was pressed.</summary>
/// <param name="Data">The button's data with the inputs merged in.</param>
internal sealed record FollowUpPress(string Verb, CardData Card, JsonObject Data);
