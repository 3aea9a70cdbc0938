namespace TeamsStyring.BotProtocol.Cards;

/// <summary>An element that a person fills in. Its value comes back under <see cref="CardElement.Id"/>, merged into the action's data.</summary>
public abstract record InputElement : CardElement
{
    /// <summary>What is asked, always visible and read aloud.</summary>
    public required string Label { get; init; }

    public bool? IsRequired { get; init; }

    /// <summary>What to do when it is missing or wrong; every input has one.</summary>
    public required string ErrorMessage { get; init; }
}
