using System.Globalization;
using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.FollowUps;

/// <summary>One initiative of screen 3: how it goes, what is decided, and – one press away for the most who go on – what and when.</summary>
internal static class InitiativeBlock
{
    /// <param name="number">From 1 on the screen; names the part that is hidden until it is needed.</param>
    public static IEnumerable<CardElement> Create(GoalToAnswer goal, Initiative initiative, int number, CardReader reader, IReadOnlyList<AnswerProblem> problems)
    {
        var texts = reader.Texts;
        var said = goal.Answer.Initiatives.FirstOrDefault(one => one.Initiative == initiative.Id);
        var own = problems.Where(problem => IsAbout(problem, initiative.Id)).ToList();
        yield return CardBlocks.SubHeading(CardBlocks.Cut(initiative.Title, CardBlocks.TitleLength)) with { Separator = true };
        if (initiative.Due is { } due)
        {
            yield return CardBlocks.Subtle(texts.Due(due, IsOverdue(initiative, reader)));
        }

        yield return new ColumnSet([new Column([Progress(goal, initiative, said, reader)], "1"), new Column([Decision(initiative, said, reader)], "1")]);
        var reasonElement = $"why{number}";
        var hidden = own.Count == 0 && said is not { Decision: not (null or DecisionKind.Continue) } && string.IsNullOrEmpty(said?.Reason + said?.NewDue);
        if (hidden)
        {
            yield return new ActionSet([new ToggleVisibilityAction([reasonElement]) { Title = texts.WhatAndWhen }]);
        }

        yield return new Container(
        [
            new TextInput
            {
                Id = CardInputs.Reason(initiative.Id),
                Label = texts.ReasonLabel,
                Value = said is { Reason.Length: > 0 } ? said.Reason : null,
                MaxLength = Math.Max(AnswerLimits.Reason, said?.Reason.Length ?? 0),
                ErrorMessage = reader.Problems.ReasonExpected,
            },
            .. own.Select(problem => CardBlocks.Mistake(reader.Problems.Of(problem, goal))),
            NewDue(initiative, said, reader),
        ])
        {
            Id = reasonElement,
            IsVisible = hidden ? false : null,
        };
    }

    private static ChoiceSetInput Progress(GoalToAnswer goal, Initiative initiative, DraftInitiative? said, CardReader reader)
    {
        // What was answered last stands there, except that it was done – then it would not be asked about – and where the due date has passed:
        // nobody says «ja, etter planen» by not touching the field.
        var last = goal.History.LastDecisionBefore(initiative.Id, goal.Period)?.Progress;
        var value = said?.Progress ?? (last is InitiativeProgress.Done || IsOverdue(initiative, reader) ? null : last);

        return new ChoiceSetInput([.. Enum.GetValues<InitiativeProgress>().Select(choice => new Choice(reader.Words.Of(choice), choice.ToString()))])
        {
            Id = CardInputs.Progress(initiative.Id),
            Label = reader.Texts.ProgressLabel,
            Style = "compact",
            Value = value?.ToString(),
            ErrorMessage = reader.Problems.ProgressExpected,
        };
    }

    private static ChoiceSetInput Decision(Initiative initiative, DraftInitiative? said, CardReader reader)
        => new([.. Enum.GetValues<DecisionKind>().Select(choice => new Choice(reader.Words.Of(choice), choice.ToString()))])
        {
            Id = CardInputs.Decision(initiative.Id),
            Label = reader.Texts.DecisionLabel,
            Style = "compact",
            Value = (said?.Decision ?? DecisionKind.Continue).ToString(),
            ErrorMessage = reader.Problems.DecisionExpected,
        };

    // A date field shows nothing for what is no date; then it becomes a text field, so that it can be mended and is not lost.
    private static InputElement NewDue(Initiative initiative, DraftInitiative? said, CardReader reader)
        => said is { NewDue.Length: > 0 } && said.NewDueOrNull() is null
            ? new TextInput { Id = CardInputs.NewDue(initiative.Id), Label = reader.Texts.NewDueLabel, Value = said.NewDue, ErrorMessage = reader.Problems.DateExpected }
            : new DateInput
            {
                Id = CardInputs.NewDue(initiative.Id),
                Label = reader.Texts.NewDueLabel,
                Value = said?.NewDueOrNull()?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                ErrorMessage = reader.Problems.DateExpected,
            };

    private static bool IsOverdue(Initiative initiative, CardReader reader) => initiative.IsOpen && initiative.Due < reader.Calendar.Today;

    private static bool IsAbout(AnswerProblem problem, InitiativeId initiative) => problem switch
    {
        AnswerProblem.ReasonMissing reason => reason.Initiative == initiative,
        AnswerProblem.ReasonTooLong reason => reason.Initiative == initiative,
        AnswerProblem.DateUnreadable date => date.Initiative == initiative,
        _ => false,
    };
}
