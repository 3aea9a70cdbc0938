using System.Text.Json.Nodes;
using TeamsStyring.App.Texts;
using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.Domain;
using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.App.Involvements;

/// <summary>The card that a unit's leader gets (S1-33), what it becomes when answered, and what the one who asked is told.</summary>
internal static class InvolvementCard
{
    /// <summary>The most characters of a comment.</summary>
    public const int CommentLength = AnswerLimits.Remark;

    public const string CommentInput = "comment";

    public static AdaptiveCard Ask(InvolvementAsked asked, Language language)
    {
        var (texts, words) = (new InvolvementTexts(language), new CommonTexts(language));
        var heading = texts.AskHeading(asked.Asker);

        return new AdaptiveCard(
        [
            Heading(heading),
            new TextBlock(CardText.Escape(texts.AskAbout(asked.GoalTitle, asked.Organisation.NameOf(asked.Goal.Unit), words.Of(asked.Request.Period), asked.Unit))),
            new TextBlock(CardText.Escape(asked.Request.Reason.Length > 0 ? texts.AskNeeds(asked.Request.Reason) : texts.AskNoNeeds)),
            new TextInput
            {
                Id = CommentInput,
                Label = texts.CommentLabel,
                Value = asked.Request.Comment.Length > 0 ? asked.Request.Comment : null,
                IsMultiline = true,
                MaxLength = CommentLength,
                ErrorMessage = texts.CommentExpected(CommentLength),
            },
            new ActionSet(
            [
                ExecuteAction.Create(InvolvementVerbs.Answer, texts.Accept, Data(asked, InvolvementAnswer.Accepted), primary: true),
                ExecuteAction.Create(InvolvementVerbs.Answer, texts.Decline, Data(asked, InvolvementAnswer.Declined)),
            ]),
        ])
        { FallbackText = heading };
    }

    public static AdaptiveCard Answered(InvolvementAsked asked, DateOnly day, bool listsAreBehind, Language language)
    {
        var texts = new InvolvementTexts(language);
        var heading = texts.Answered(asked.Request.Answer, day);

        return new AdaptiveCard(
        [
            Heading($"{IconOf(asked)} {heading}"),
            new TextBlock(CardText.Escape(texts.AskAbout(asked.GoalTitle, asked.Organisation.NameOf(asked.Goal.Unit), new CommonTexts(language).Of(asked.Request.Period), asked.Unit))),
            .. Comment(asked),
            new TextBlock(CardText.Escape(texts.AnsweredTold(asked.Asker))) { IsSubtle = true },
            .. listsAreBehind ? [new TextBlock(CardText.Escape(new ListsTexts(language).ChangeBehind)) { IsSubtle = true }] : Array.Empty<TextBlock>(),
            new ActionSet([ExecuteAction.Create(InvolvementVerbs.Change, texts.ChangeAnswer, Data(asked, answer: null), primary: true)]),
        ])
        { FallbackText = heading };
    }

    /// <summary>What the one who asked gets.</summary>
    public static AdaptiveCard Told(InvolvementAsked asked, Language language)
    {
        var texts = new InvolvementTexts(language);
        var heading = texts.Told(asked.Request.Answer, asked.Unit);

        return new AdaptiveCard(
        [
            Heading($"{IconOf(asked)} {heading}"),
            new TextBlock(CardText.Escape(texts.ToldAbout(asked.GoalTitle, new CommonTexts(language).Of(asked.Request.Period)))),
            .. Comment(asked),
        ])
        { FallbackText = heading };
    }

    private static TextBlock Heading(string text) => new(CardText.Escape(text)) { Size = "medium", Weight = "bolder", Style = "heading" };

    private static string IconOf(InvolvementAsked asked) => asked.Request.Answer is InvolvementAnswer.Accepted ? "✔" : "✖";

    private static IEnumerable<TextBlock> Comment(InvolvementAsked asked)
        => asked.Request.Comment.Length == 0 ? [] : [new TextBlock(CardText.Escape($"«{asked.Request.Comment}»"))];

    // What stood when the card was made goes along, so that a press that comes twice – or from an old card – is told from a change of mind.
    private static JsonObject Data(InvolvementAsked asked, InvolvementAnswer? answer)
    {
        var data = new JsonObject { ["involvement"] = asked.Request.Id.ToString(), ["seen"] = asked.Request.Answer.ToString() };
        if (answer is { } one)
        {
            data["answer"] = one.ToString();
        }

        return data;
    }
}
