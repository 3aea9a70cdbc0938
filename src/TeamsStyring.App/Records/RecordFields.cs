using TeamsStyring.App.Texts;
using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.App.Records;

/// <summary>What has to be filled in with a change: the same things as in the card of the quarter, and only when they are missing.</summary>
internal static class RecordFields
{
    public static IEnumerable<CardElement> Initiative(RecordTexts texts, RecordGoal goal, bool needsReason)
    {
        yield return new ChoiceSetInput([.. goal.Initiatives.Where(initiative => initiative.IsOpen).Select(initiative => new Choice(initiative.Title, initiative.Id.ToString()))])
        {
            Id = RecordInputs.Initiative, Label = texts.InitiativeLabel, Style = "compact", ErrorMessage = texts.InitiativeLabel, IsRequired = true,
            Value = goal.Initiatives.Where(initiative => initiative.IsOpen).Select(initiative => initiative.Id.ToString()).FirstOrDefault(),
        };
        if (needsReason)
        {
            yield return new TextInput { Id = RecordInputs.Reason, Label = texts.ReasonLabel, ErrorMessage = texts.ReasonLabel, MaxLength = AnswerLimits.Reason, IsMultiline = true };
        }
    }

    /// <param name="choices">Empty when the status stands.</param>
    public static IEnumerable<CardElement> Status(RecordTexts texts, CommonTexts words, RecordGoal goal, IReadOnlyList<Achievement> choices)
    {
        if (choices.Count > 0)
        {
            yield return new ChoiceSetInput([.. choices.Select(choice => new Choice(words.Marked(choice), $"{choice}"))])
            {
                Id = RecordInputs.Status, Label = texts.StatusLabel, Style = "compact", ErrorMessage = texts.StatusLabel, IsRequired = true,
                Value = goal.Newest is { } newest && choices.Contains(newest.Achievement) ? $"{newest.Achievement}" : null,
            };
        }
    }

    /// <param name="isCertain">The status is yellow or red: then these are needed.</param>
    /// <param name="isPossible">The status may become so.</param>
    public static IEnumerable<CardElement> Shortfall(RecordTexts texts, CommonTexts words, RecordGoal goal, bool isCertain, bool isPossible)
    {
        if (!isCertain && !isPossible)
        {
            yield break;
        }

        yield return new TextInput
        {
            Id = RecordInputs.Written, Label = isCertain ? texts.WrittenLabel : texts.WrittenIfShort, ErrorMessage = texts.WrittenLabel, IsMultiline = true,
            Value = goal.Newest?.NotAchieved is { Length: > 0 } written ? written : null, MaxLength = AnswerText.NotAchieved.Limit,
        };
        yield return new ChoiceSetInput([.. Enum.GetValues<Cause>().Select(cause => new Choice(words.Of(cause), $"{cause}"))])
        {
            Id = RecordInputs.Cause, Label = isCertain ? texts.CauseLabel : texts.CauseIfShort, Style = "compact", ErrorMessage = texts.CauseLabel,
            Value = goal.Newest?.Causes is [var first, ..] ? $"{first.Cause}" : null,
        };
    }
}
