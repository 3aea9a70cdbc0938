using System.Text.Json.Nodes;
using TeamsStyring.App.Texts;
using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.Domain;

namespace TeamsStyring.App.Conversations;

/// <summary>Takes the place of a card that cannot be used any more: says so kindly, offers a new one, and gives back what was typed.</summary>
internal static class StaleCard
{
    private const int LongestTyped = 4000;

    public static AdaptiveCard Create(SealCheck check, JsonObject data, Language language)
    {
        var texts = new ConversationTexts(language);
        var asks = new QuestionTexts(language);
        var heading = check is SealCheck.Expired ? texts.CardTooOld : texts.CardNotOurs;
        List<string> typed = [.. CardSeal.InputsOf(data).Select(pair => Written(pair.Value)).OfType<string>()];

        return new AdaptiveCard(
        [
            new TextBlock(CardText.Escape(heading)) { Size = "medium", Weight = "bolder", Style = "heading" },
            new TextBlock(CardText.Escape(texts.NothingChanged)),
            .. typed.Count > 0 ? [new TextBlock(CardText.Escape(texts.YouHadWritten)) { Weight = "bolder" }] : Array.Empty<CardElement>(),
            .. typed.Select(text => new TextBlock(CardText.Escape(text))),
            new ActionSet([AskButton.Create(asks.AskReport, primary: true), AskButton.Create(asks.AskMyTasks)]),
        ])
        { FallbackText = heading };
    }

    // Choices come back as ids, names and true or false; what somebody wrote has a space or a number in it.
    private static string? Written(JsonNode? node)
        => node is JsonValue value && value.TryGetValue<string>(out var text) && !Guid.TryParse(text, out _) && text.Any(sign => char.IsWhiteSpace(sign) || char.IsDigit(sign))
            ? text[..Math.Min(text.Length, LongestTyped)]
            : null;
}
