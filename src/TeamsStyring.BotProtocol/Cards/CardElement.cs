using System.Text.Json.Serialization;

namespace TeamsStyring.BotProtocol.Cards;

/// <summary>Anything that can stand in a card's body.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextBlock), "TextBlock")]
[JsonDerivedType(typeof(RichTextBlock), "RichTextBlock")]
[JsonDerivedType(typeof(Container), "Container")]
[JsonDerivedType(typeof(ColumnSet), "ColumnSet")]
[JsonDerivedType(typeof(FactSet), "FactSet")]
[JsonDerivedType(typeof(ActionSet), "ActionSet")]
[JsonDerivedType(typeof(TextInput), "Input.Text")]
[JsonDerivedType(typeof(ChoiceSetInput), "Input.ChoiceSet")]
[JsonDerivedType(typeof(ToggleInput), "Input.Toggle")]
[JsonDerivedType(typeof(DateInput), "Input.Date")]
public abstract record CardElement
{
    /// <summary>A name by which <see cref="ToggleVisibilityAction"/> finds it, or under which an input's value comes back.</summary>
    public string? Id { get; init; }

    /// <summary>The space above: <c>none small default medium large extraLarge padding</c>.</summary>
    public string? Spacing { get; init; }

    /// <summary>A line above.</summary>
    public bool? Separator { get; init; }

    /// <summary><see langword="false"/> hides it until toggled.</summary>
    public bool? IsVisible { get; init; }
}
