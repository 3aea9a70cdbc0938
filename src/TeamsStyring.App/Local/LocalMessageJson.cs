using System.Text.Json.Nodes;

namespace TeamsStyring.App.Local;

/// <summary>A message of a local chat, as the contract has it.</summary>
/// <param name="From"><c>bot</c>, or the persona's id.</param>
internal sealed record LocalMessageJson(string Id, DateTimeOffset At, string From, string Text, JsonNode? Attachments, DateTimeOffset? UpdatedAt);
