using System.Text.Json.Serialization;

namespace TeamsStyring.BotProtocol.Cards;

/// <summary>A button.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ExecuteAction), "Action.Execute")]
[JsonDerivedType(typeof(SubmitAction), "Action.Submit")]
[JsonDerivedType(typeof(OpenUrlAction), "Action.OpenUrl")]
[JsonDerivedType(typeof(ToggleVisibilityAction), "Action.ToggleVisibility")]
public abstract record CardAction
{
    /// <summary>What stands on the button.</summary>
    public required string Title { get; init; }

    /// <summary><c>positive</c> on the one that leads on; <c>default</c> or <see langword="null"/> on the rest.</summary>
    public string? Style { get; init; }

    public string? Tooltip { get; init; }
}
