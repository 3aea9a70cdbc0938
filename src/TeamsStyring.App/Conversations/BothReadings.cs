using TeamsStyring.App.Questions;
using TeamsStyring.App.Texts;
using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.Domain;

namespace TeamsStyring.App.Conversations;

/// <summary>«Mål 2 er i fare» may be a change or a question: one card with both, each under its own name.</summary>
internal static class BothReadings
{
    /// <param name="asQuestion">What it answers as a question; <see langword="null"/> when only a change is meant.</param>
    public static TurnReply Of(TurnReply change, AskOutcome.Answered? asQuestion, Language language)
    {
        if (change is not TurnReply.Show shown || asQuestion is null)
        {
            return change;
        }

        var texts = new ConversationTexts(language);
        var card = shown.Card with
        {
            Body =
            [
                new TextBlock(texts.ChangeOrQuestion) { IsSubtle = true },
                Label(texts.AsChange, separated: false),
                .. shown.Card.Body,
                Label(texts.AsQuestion, separated: true),
                .. asQuestion.Card.Body,
            ],
            FallbackText = string.Join(' ', texts.ChangeOrQuestion, texts.AsChange, shown.Card.FallbackText, texts.AsQuestion, asQuestion.Card.FallbackText),
            Teams = asQuestion.Card.Teams,
        };
        return shown with { Card = card };
    }

    private static TextBlock Label(string text, bool separated) => new(text) { Weight = "bolder", Separator = separated, Spacing = separated ? "large" : "medium" };
}
