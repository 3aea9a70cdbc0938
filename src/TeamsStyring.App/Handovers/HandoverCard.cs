using System.Text.Json.Nodes;
using TeamsStyring.App.Access;
using TeamsStyring.App.Texts;
using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.Domain;

namespace TeamsStyring.App.Handovers;

/// <summary>The card of the one who finds somebody for a goal, and the sentence that settles it.</summary>
internal static class HandoverCard
{
    public const string PersonInput = "person";
    public const string NameInput = "name";

    private const int LongestName = 100;

    /// <param name="found">Whom a written name may mean; those near the goal when nothing was found.</param>
    /// <param name="notice">What was wrong with the press before; empty when nothing was.</param>
    public static AdaptiveCard Ask(HandoverAsked asked, Language language, IReadOnlyList<FoundPerson> found, string notice)
    {
        var (texts, words) = (new HandoverTexts(language), new CommonTexts(language));
        var heading = texts.AskHeading(asked.GoalTitle);
        var data = new JsonObject { ["handover"] = asked.Request.Id.ToString() };

        return new AdaptiveCard(
        [
            Heading(heading),
            new TextBlock(CardText.Escape(texts.AskAbout(asked.By, asked.Organisation.NameOf(asked.Goal.Unit), words.Of(asked.Request.Period)))),
            .. asked.Request.Comment.Length > 0 ? [new TextBlock(CardText.Escape(texts.AskComment(asked.Request.Comment)))] : Array.Empty<TextBlock>(),
            new ChoiceSetInput([.. ChoicesOf(asked, found)])
            {
                Id = PersonInput,
                Label = texts.PersonLabel,
                Style = "compact",
                Placeholder = texts.PersonExpected,
                ErrorMessage = texts.PersonExpected,
            },
            new TextInput { Id = NameInput, Label = texts.NameLabel, ErrorMessage = texts.NameLabel, MaxLength = LongestName },
            .. notice.Length > 0 ? [new TextBlock($"⚠ {CardText.Escape(notice)}") { Color = "attention", Weight = "bolder" }] : Array.Empty<TextBlock>(),
            new ActionSet(
            [
                ExecuteAction.Create(HandoverVerbs.Assign, texts.Assign, data, primary: true),
                ExecuteAction.Create(HandoverVerbs.Keep, texts.Keep(asked.By), data, withInputs: false),
            ]),
        ])
        { FallbackText = heading };
    }

    public static AdaptiveCard Settled(string sentence) => new([Heading(sentence)]) { FallbackText = sentence };

    private static IEnumerable<Choice> ChoicesOf(HandoverAsked asked, IReadOnlyList<FoundPerson> found)
        => (found is [] ? asked.Candidates : found).Select(person => new Choice(person.InWords, person.Id.Value));

    private static TextBlock Heading(string text) => new(CardText.Escape(text)) { Size = "medium", Weight = "bolder", Style = "heading" };
}
