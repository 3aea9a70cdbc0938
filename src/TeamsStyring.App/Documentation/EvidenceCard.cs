using System.Text.Json.Nodes;
using TeamsStyring.App.Texts;
using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.Domain;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.Documentation;

/// <summary>«Legg til som dokumentasjon»: which goal, and what is kept.</summary>
internal static class EvidenceCard
{
    public static AdaptiveCard Ask(IReadOnlyList<(Goal Goal, string Unit)> goals, WrittenMessage message, Language language)
    {
        var texts = new DocumentationTexts(language);

        return new AdaptiveCard(
        [
            new ChoiceSetInput([.. goals.Select(goal => new Choice($"{goal.Goal.Title} ({goal.Unit})", goal.Goal.Id.ToString()))])
            {
                Id = EvidenceVerbs.GoalInput,
                Label = texts.GoalLabel,
                ErrorMessage = texts.GoalLabel,
                Style = "filtered",
                Value = goals.Count == 1 ? goals[0].Goal.Id.ToString() : null,
            },
            new TextInput
            {
                Id = EvidenceVerbs.TextInput,
                Label = texts.TextLabel,
                ErrorMessage = texts.TextLabel,
                Value = message.Text.Length == 0 ? null : message.Text,
                IsMultiline = true,
                MaxLength = Evidence.LongestText,
            },
            new TextBlock(CardText.Escape(texts.NoNames)) { IsSubtle = true },
            new ActionSet([ExecuteAction.Create(
                EvidenceVerbs.Attach,
                texts.Attach,
                new JsonObject { [EvidenceVerbs.LinkKey] = message.Link, [EvidenceVerbs.MessageKey] = message.Id },
                primary: true)]),
        ])
        { FallbackText = texts.Heading };
    }
}
