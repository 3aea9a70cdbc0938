using TeamsStyring.App.Texts;
using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.Domain;

namespace TeamsStyring.App.Conversations;

/// <summary>The first card in a personal chat: four lines, three things to press.</summary>
internal static class WelcomeCard
{
    public static AdaptiveCard Create(Language language)
    {
        var texts = new WelcomeTexts(language);
        var asks = new QuestionTexts(language);

        return new AdaptiveCard(
        [
            new TextBlock(CardText.Escape(texts.Hello)) { Size = "medium", Weight = "bolder", Style = "heading" },
            new TextBlock(CardText.Escape(texts.Cards)),
            new TextBlock(CardText.Escape(texts.Questions)),
            new TextBlock(CardText.Escape(texts.Careful)),
            new ActionSet([AskButton.Create(asks.AskMyTasks, primary: true), AskButton.Create(asks.AskNotAchieved), AskButton.Create(asks.AskReport)]),
        ])
        { FallbackText = texts.Hello };
    }
}
