using TeamsStyring.App.Access;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Records;

/// <summary>«Angre»: what the person wrote last in the chat is taken back by appending what stood before. Nothing disappears.</summary>
internal sealed class UndoRecord(DeliverRecord deliver, ListsAreBehind listsAreBehind, MunicipalCalendar calendar)
{
    private const int Looked = 20;

    /// <summary>The row that says who added an initiative by chat.</summary>
    public static DecisionId AddedBy(InitiativeId initiative) => new(StableId.From("chat-added", initiative.ToString()));

    public async Task<RecordOutcome> ProposeAsync(WorkingCopy copy, Caller caller, Language language, CancellationToken cancellationToken)
    {
        var (texts, words) = (new RecordTexts(language), new CommonTexts(language));
        var (answer, initiative) = await LastAsync(copy, caller, cancellationToken);
        if (initiative is not null)
        {
            return RecordCard.Undo(new RecordWish(language, RecordKind.Initiative, ReportingPeriod.WholeYear(calendar.Today.Year)) { Goals = [initiative.Goal], Text = initiative.Id.ToString() }, texts.UndoHeading, texts.UndoInitiative(initiative.Title));
        }

        if (answer is null)
        {
            return RecordCard.Said(texts.NothingToUndo);
        }

        if (await copy.ReadGoalAsync(answer.Goal, cancellationToken) is not { } goal)
        {
            return RecordCard.Said(texts.NothingToUndo);
        }

        return await BeforeAsync(copy, answer, cancellationToken) is { } before
            ? RecordCard.Undo(
                new RecordWish(language, RecordKind.Status, answer.Period) { Goals = [answer.Goal], Text = $"{answer.Sequence}", Key = $"{Guid.CreateVersion7()}" },
                texts.UndoHeading,
                texts.UndoAnswer(goal.Title, words.Of(answer.Period), words.Marked(answer.Achievement), words.Marked(before.Achievement)))
            : RecordCard.Said(texts.FirstAnswer(goal.Title, words.Of(answer.Period), goal.Number));
    }

    public async Task<RecordOutcome> RunAsync(WorkingCopy copy, Caller caller, RecordWish wish, CancellationToken cancellationToken)
    {
        var texts = new RecordTexts(wish.Language);
        if (wish.Goals is not [var id] || await ReadRecordGoal.RunAsync(copy, caller, id, wish.Period, cancellationToken) is not { } goal)
        {
            return RecordCard.Said(texts.NotYours);
        }

        if (wish.Kind is RecordKind.Initiative)
        {
            return await EndAsync(copy, caller, goal, wish, texts, cancellationToken);
        }

        // Only what stands newest is taken back; whoever has answered since has seen it.
        if (goal.Newest is not { } newest || $"{newest.Sequence}" != wish.Text || await BeforeAsync(copy, newest, cancellationToken) is not { } before)
        {
            return RecordCard.Said(texts.ChangedMeanwhile);
        }

        var figures = (await copy.ReadMeasurementsAsync(id, newest.Period, cancellationToken))
            .Where(row => row.Value is not null && row.At < newest.At).GroupBy(row => row.Indicator).Select(same => (same.Key, Speech.Of(Language.Nb).Number(same.MaxBy(row => row.Sequence)?.Value ?? 0))).ToList();
        var result = await deliver(
            copy,
            caller,
            new RecordedAnswer(id, newest.Period, goal.Version, $"undo-{wish.Key}", before, before.Achievement) { Achieved = before.Achieved, NotAchieved = before.NotAchieved, Causes = before.Causes, Figures = figures },
            cancellationToken);
        return result switch
        {
            RecordResult.Saved => RecordCard.Said(texts.Undone, RecordCard.AboutLists(listsAreBehind(copy.Tenant), wish.Language)),
            RecordResult.Refused refused => RecordCard.Said(texts.NotUndone, refused.Sentences),
            _ => RecordCard.Said(texts.ChangedMeanwhile),
        };
    }

    private async Task<RecordOutcome> EndAsync(WorkingCopy copy, Caller caller, RecordGoal goal, RecordWish wish, RecordTexts texts, CancellationToken cancellationToken)
    {
        if (goal.Initiatives.FirstOrDefault(row => row.Id.ToString() == wish.Text) is not { IsOpen: true } initiative
            || await copy.ReadDecisionsAsync([AddedBy(initiative.Id)], cancellationToken) is not [var added] || added.By != caller.Id)
        {
            return RecordCard.Said(texts.NothingToUndo);
        }

        var sequence = (await copy.ReadDecisionsAsync([initiative.Goal], [added.Period], cancellationToken)).Count(row => row.Initiative == initiative.Id) + 1;
        var ended = new InitiativeDecision(
            new DecisionId(StableId.From("decision", initiative.Id.ToString(), added.Period.ToString(), $"{sequence}")), initiative.Id, initiative.Goal, added.Period, sequence, null, DecisionKind.End, texts.UndoReason, initiative.Due, null, null, caller.Id, calendar.Now);

        return await copy.DecideAsync(initiative with { Status = InitiativeStatus.Ended }, ended, isNew: false, cancellationToken)
            ? RecordCard.Said(texts.Undone, RecordCard.AboutLists(listsAreBehind(copy.Tenant), wish.Language))
            : RecordCard.Said(texts.ChangedMeanwhile);
    }

    /// <returns>The last thing that the person wrote by chat: an answer, or an initiative that was added.</returns>
    private static async Task<(FollowUp? Answer, Initiative? Initiative)> LastAsync(WorkingCopy copy, Caller caller, CancellationToken cancellationToken)
    {
        var answers = await copy.ListLatestAnswersAsync(caller.Id, Looked, cancellationToken);
        var answer = answers.Find(row => row.Key.Contains("/chat-", StringComparison.Ordinal));
        var decisions = await copy.ListLatestDecisionsAsync(caller.Id, Looked, cancellationToken);
        var added = decisions.Find(row => row.Id == AddedBy(row.Initiative));
        var initiative = added is not null && (answer is null || added.At > answer.At) ? (await copy.ReadInitiativesAsync([added.Initiative], cancellationToken)).FirstOrDefault() : null;
        return initiative is { IsOpen: true } ? (null, initiative) : (answer, null);
    }

    private static async Task<FollowUp?> BeforeAsync(WorkingCopy copy, FollowUp answer, CancellationToken cancellationToken)
        => (await copy.ReadFollowUpsAsync([answer.Goal], [answer.Period], cancellationToken)).Where(row => row.Sequence < answer.Sequence).MaxBy(row => row.Sequence);
}
