using System.Globalization;
using System.Text.Json.Nodes;
using TeamsStyring.App.Access;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Records;

/// <summary>Makes the change that was confirmed: an answer is appended, an initiative is added. Nothing is overwritten.</summary>
internal sealed class SaveRecord(DeliverRecord deliver, MunicipalCalendar calendar)
{
    public async Task<RecordResult?> RunAsync(WorkingCopy copy, Caller caller, RecordWish wish, GoalId id, JsonObject data, CancellationToken cancellationToken)
    {
        if (await ReadRecordGoal.RunAsync(copy, caller, id, wish.Period, cancellationToken) is not { } goal)
        {
            return new RecordResult.Refused([new RecordTexts(wish.Language).NotYours]);
        }

        return wish.Kind is RecordKind.Initiative
            ? await AddAsync(copy, caller, wish, goal, RecordWish.Value(data, RecordInputs.Due), cancellationToken)
            : await deliver(copy, caller, Answer(wish, goal, data), cancellationToken);
    }

    private static RecordedAnswer Answer(RecordWish wish, RecordGoal goal, JsonObject data)
    {
        var period = ReadRecordGoal.PeriodOf(goal.Goal, wish.Period);
        var named = RecordStatus.ChoicesFor(wish.Status, goal.Goal, period);
        Achievement? chosen = Enum.TryParse<Achievement>(RecordWish.Value(data, RecordInputs.Status), out var status) && Enum.IsDefined(status) ? status : null;
        var achievement = wish.Kind is RecordKind.Status && named.Count == 1 ? named[0] : chosen ?? (wish.Kind is RecordKind.Status ? null : goal.Newest?.Achievement);
        var written = RecordWish.Value(data, RecordInputs.Written);
        return new RecordedAnswer(goal.Goal.Id, period, wish.Version, $"chat-{wish.Key}", goal.Newest, achievement)
        {
            Achieved = goal.Newest?.Achieved ?? "",
            NotAchieved = written.Length > 0 ? written : goal.Newest?.NotAchieved ?? "",
            Causes = Causes(goal, achievement, RecordWish.Value(data, RecordInputs.Cause)),
            Figures = Figures(wish, goal),
            Initiatives = wish.Kind is RecordKind.State ? Initiatives(wish, data) : [],
        };
    }

    private static List<CauseGiven> Causes(RecordGoal goal, Achievement? achievement, string chosen)
    {
        var effect = achievement is { IsShort: true } ? CauseEffect.Hindered : CauseEffect.Contributed;
        List<CauseGiven> before = [.. goal.Newest?.Causes ?? []];
        return Enum.TryParse<Cause>(chosen, out var cause) && before.TrueForAll(given => given.Cause != cause) ? [new CauseGiven(cause, effect), .. before.Take(AnswerLimits.Causes - 1)] : before;
    }

    private static List<(IndicatorId Indicator, string Written)> Figures(RecordWish wish, RecordGoal goal)
    {
        var changed = wish.Kind is RecordKind.Figure ? goal.IndicatorFor(wish.Topic)?.Id : null;
        List<(IndicatorId, string)> kept = [.. goal.Figures.Where(figure => figure.Key != changed).Select(figure => (figure.Key, Speech.Of(Language.Nb).Number(figure.Value)))];
        return changed is { } indicator ? [.. kept, (indicator, wish.Figure)] : kept;
    }

    private static List<(InitiativeId Initiative, InitiativeProgress? Progress, DecisionKind? Decision, string Reason)> Initiatives(RecordWish wish, JsonObject data)
        => Guid.TryParse(RecordWish.Value(data, RecordInputs.Initiative), out var id)
            ? [(new InitiativeId(id), Progress(wish.State), Decision(wish.State), RecordWish.Value(data, RecordInputs.Reason))]
            : [];

    private static InitiativeProgress? Progress(string state) => state switch
    {
        nameof(InitiativeStatus.Done) => InitiativeProgress.Done,
        nameof(InitiativeStatus.InProgress) => InitiativeProgress.OnPlan,
        nameof(InitiativeStatus.Delayed) => InitiativeProgress.NotOnPlan,
        _ => null,
    };

    private static DecisionKind? Decision(string state) => state switch
    {
        nameof(InitiativeStatus.Ended) => DecisionKind.End,
        nameof(InitiativeStatus.Postponed) => DecisionKind.Postpone,
        _ => null,
    };

    /// <summary>A new initiative and, appended beside it, who added it and when.</summary>
    private async Task<RecordResult> AddAsync(WorkingCopy copy, Caller caller, RecordWish wish, RecordGoal goal, string due, CancellationToken cancellationToken)
    {
        // Made of the press, so that the same press delivered twice adds one.
        var id = new InitiativeId(StableId.From("chat-initiative", wish.Key));
        if (await copy.ReadInitiativesAsync([id], cancellationToken) is not [])
        {
            return new RecordResult.Saved();
        }

        DateOnly? day = DateOnly.TryParseExact(due, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var known) ? known : null;
        var initiative = new Initiative(id, goal.Goal.Id, wish.Text, caller.Id, calendar.Today, day, InitiativeStatus.NotStarted, null, null, goal.Initiatives.Select(row => row.Order + 1).DefaultIfEmpty().Max());
        var decision = new InitiativeDecision(UndoRecord.AddedBy(id), id, goal.Goal.Id, ReadRecordGoal.PeriodOf(goal.Goal, wish.Period), 1, null, DecisionKind.Continue, "", null, day, null, caller.Id, calendar.Now);

        return await copy.DecideAsync(initiative, decision, isNew: true, cancellationToken) ? new RecordResult.Saved() : new RecordResult.ChangedMeanwhile();
    }
}
