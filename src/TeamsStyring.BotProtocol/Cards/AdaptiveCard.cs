using System.Text.Json.Serialization;

namespace TeamsStyring.BotProtocol.Cards;

/// <summary>
/// An Adaptive Card as Teams renders it. Source: the Adaptive Cards schema 1.5 (<c>http://adaptivecards.io/schemas/adaptive-card.json</c>).
/// </summary>
/// <param name="Body">The elements, top to bottom. Actions stand in an <see cref="ActionSet"/> at the end, because a fallback is honoured only there.</param>
public sealed record AdaptiveCard(IReadOnlyList<CardElement> Body)
{
    /// <summary>The attachment content type of an Adaptive Card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    [JsonPropertyOrder(-4)]
    public string Type { get; } = "AdaptiveCard";

    [JsonPropertyOrder(-3)]
    [JsonPropertyName("$schema")]
    public string Schema { get; } = "http://adaptivecards.io/schemas/adaptive-card.json";

    /// <summary>Action.Execute needs 1.4, and Teams renders bot cards up to 1.5.</summary>
    [JsonPropertyOrder(-2)]
    public string Version { get; } = "1.5";

    /// <summary>What the card says in words, for clients that cannot render it and for people who listen (at most a few sentences).</summary>
    [JsonPropertyOrder(-1)]
    public string? FallbackText { get; init; }

    /// <summary>The language of the texts, <c>nb</c>, <c>nn</c>, <c>sv</c> or <c>en</c>: a screen reader picks its voice by it.</summary>
    [JsonPropertyName("lang")]
    public string? Lang { get; init; }

    /// <summary>The per-user refresh of Universal Actions; <see langword="null"/> where every reader sees the same.</summary>
    public CardRefresh? Refresh { get; init; }

    /// <summary>What Teams reads besides the schema.</summary>
    [JsonPropertyName("msteams")]
    public TeamsCardProperties? Teams { get; init; }
}
