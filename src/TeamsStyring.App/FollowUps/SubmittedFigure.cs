using System.Text.Json;

namespace TeamsStyring.App.FollowUps;

/// <summary>A figure over HTTP.</summary>
/// <param name="Value">A number, a text («7,4»), or nothing when it comes later.</param>
internal sealed record SubmittedFigure(string? IndicatorId, JsonElement? Value);
