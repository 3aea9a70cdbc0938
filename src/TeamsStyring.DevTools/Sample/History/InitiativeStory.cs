using TeamsStyring.DevTools.Sample.Catalogue;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.DevTools.Sample.History;

/// <summary>Follows one initiative through the answers of a year and remembers where it stands.</summary>
internal sealed class InitiativeStory(InitiativePlan plan, int order)
{
    private DateOnly _due = plan.Due;
    private InitiativeStatus? _status;
    private InitiativeId? _replaces;
    private InitiativeId? _replacedBy;
    private DateOnly _start = plan.Start;
    private bool _turned;

    /// <summary>What takes over when this one is replaced.</summary>
    public InitiativeStory? Successor { get; set; }

    public InitiativeId Id => plan.Id;

    /// <returns>How it stands after everything that was answered.</returns>
    public Initiative AsOf(DateOnly day, GoalId goal) => new(
        plan.Id,
        goal,
        plan.Title,
        plan.Owner,
        _start,
        _due,
        _status ?? (_start <= day ? InitiativeStatus.InProgress : InitiativeStatus.NotStarted),
        _replaces,
        _replacedBy,
        order);

    /// <returns>What was answered and decided about it together with a follow-up; <see langword="null"/> when it was not asked about.</returns>
    public InitiativeDecision? Decide(FollowUp answer, Voice voice, int turn, Dice dice)
    {
        if (_start > answer.Period.End || _status is InitiativeStatus.Done or InitiativeStatus.Ended or InitiativeStatus.Postponed)
        {
            return null;
        }

        var plain = new InitiativeDecision(
            new DecisionId(SampleIds.Under(plan.Id.Value, "decision", $"{answer.Period}")),
            plan.Id, answer.Goal, answer.Period, 1, InitiativeProgress.OnPlan, DecisionKind.Continue, "", _due, null, null, answer.By, answer.At);
        if (answer.Period.Number < plan.Turning)
        {
            _status = InitiativeStatus.InProgress;
            return dice.Chance(12, "partly") ? plain with { Progress = InitiativeProgress.Partly } : plain;
        }

        if (!_turned)
        {
            _turned = true;
            return Turn(plain, voice, turn, dice);
        }

        return After(plain);
    }

    private InitiativeDecision Turn(InitiativeDecision plain, Voice voice, int turn, Dice dice)
    {
        switch (plan.Fate)
        {
            case InitiativeFate.Adjusted:
                return Move(plain, InitiativeStatus.InProgress, DecisionKind.Adjust, PhraseKind.Adjust, dice.Whole(20, 60, "adjust"), voice, turn);
            case InitiativeFate.Postponed:
                return Move(plain, InitiativeStatus.Postponed, DecisionKind.Postpone, PhraseKind.Postpone, dice.Whole(150, 260, "postpone"), voice, turn);
            case InitiativeFate.Ended:
                _status = InitiativeStatus.Ended;
                return plain with { Progress = InitiativeProgress.NotOnPlan, Kind = DecisionKind.End, Reason = Say(voice, PhraseKind.End, turn) };
            case InitiativeFate.Replaced when Successor is { } successor:
                return GiveWayTo(successor, plain, voice, turn);
            case InitiativeFate.Delayed:
                _status = InitiativeStatus.Delayed;
                return plain with { Progress = InitiativeProgress.NotOnPlan };
            default:
                _status = InitiativeStatus.Done;
                return plain with { Progress = InitiativeProgress.Done };
        }
    }

    private InitiativeDecision After(InitiativeDecision plain)
    {
        if (_due > plain.Period.End && !plain.Period.IsLastOfYear)
        {
            return plain;
        }

        _status = InitiativeStatus.Done;
        return plain with { Progress = InitiativeProgress.Done };
    }

    private InitiativeDecision Move(InitiativeDecision plain, InitiativeStatus status, DecisionKind kind, PhraseKind phrase, int days, Voice voice, int turn)
    {
        _due = DateOnly.FromDateTime(plain.At.DateTime).AddDays(days).OrNextDeadlineDay;
        _status = status;
        var reason = Say(voice, phrase, turn).Replace("{frist}", FigureText.Of(_due), StringComparison.Ordinal);

        return plain with { Progress = InitiativeProgress.NotOnPlan, Kind = kind, Reason = reason, NewDue = _due };
    }

    private InitiativeDecision GiveWayTo(InitiativeStory successor, InitiativeDecision plain, Voice voice, int turn)
    {
        _status = InitiativeStatus.Ended;
        _replacedBy = successor.Id;
        successor.TakeOver(plan.Id, DateOnly.FromDateTime(plain.At.DateTime));
        var reason = Say(voice, PhraseKind.Replace, turn).Replace("{nytt}", successor.Title, StringComparison.Ordinal);

        return plain with { Progress = InitiativeProgress.NotOnPlan, Kind = DecisionKind.Replace, Reason = reason, ReplacedBy = successor.Id };
    }

    private string Title => plan.Title;

    private void TakeOver(InitiativeId old, DateOnly day)
    {
        _replaces = old;
        _start = day.NextWorkingDay;
        _due = day.AddDays(90).OrNextDeadlineDay;
        _status = InitiativeStatus.InProgress;
        _turned = true;
    }

    private static string Say(Voice voice, PhraseKind kind, int turn) => PhraseBank.Standard.Pick(voice, kind, turn).Text;
}
