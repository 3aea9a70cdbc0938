using System.Text.Json.Nodes;
using TeamsStyring.App.Access;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Numbers;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Records;

/// <summary>«Sett mål 2 til delvis oppnådd»: the change is shown first, and made when a button says so, by the same rules as in the card.</summary>
internal sealed class RecordByChat(SaveRecord save, UndoRecord undo, ListsAreBehind listsAreBehind, MunicipalCalendar calendar)
{
    private const int MostGoals = 25;

    public async Task<RecordOutcome> ProposeAsync(WorkingCopy copy, Caller caller, RecordWish wish, CancellationToken cancellationToken)
    {
        var texts = new RecordTexts(wish.Language);
        if (wish.Goals.Count == 0)
        {
            return RecordCard.Said(texts.NoGoal, texts.Examples);
        }

        if (wish.Goals.Count > 1)
        {
            var goals = await copy.ReadGoalsAsync(wish.Goals.Take(MostGoals), cancellationToken);
            return RecordCard.ChooseGoal(wish, [.. goals.OrderBy(goal => goal.Unit.Value).ThenBy(goal => goal.Order)]);
        }

        return await ShowAsync(copy, caller, wish, [], cancellationToken);
    }

    public async Task<RecordOutcome> PressAsync(WorkingCopy copy, Caller caller, string verb, JsonObject data, CancellationToken cancellationToken)
    {
        if (RecordWish.Read(data) is not { } wish)
        {
            return new RecordOutcome.Malformed();
        }

        switch (verb)
        {
            case RecordVerbs.Leave:
                return RecordCard.Said(new RecordTexts(wish.Language).Left);
            case RecordVerbs.Choose:
                return Guid.TryParse(RecordWish.Value(data, RecordInputs.Goal), out var id)
                    ? await ProposeAsync(copy, caller, wish with { Goals = [new GoalId(id)] }, cancellationToken)
                    : await ProposeAsync(copy, caller, wish, cancellationToken);
            case RecordVerbs.Undo:
                return await undo.RunAsync(copy, caller, wish, cancellationToken);
            case RecordVerbs.Save when wish.Goals is [var only]:
                return await save.RunAsync(copy, caller, wish, only, data, cancellationToken) switch
                {
                    RecordResult.Saved => RecordCard.Said(new RecordTexts(wish.Language).Saved, [new RecordTexts(wish.Language).MayUndo, .. RecordCard.AboutLists(listsAreBehind(copy.Tenant), wish.Language)]),
                    RecordResult.ChangedMeanwhile => await ShowAsync(copy, caller, wish, [new RecordTexts(wish.Language).ChangedMeanwhile], cancellationToken),
                    RecordResult.Refused refused => await ShowAsync(copy, caller, wish, refused.Sentences, cancellationToken),
                    _ => new RecordOutcome.Malformed(),
                };
            default:
                return new RecordOutcome.Malformed();
        }
    }

    private async Task<RecordOutcome> ShowAsync(WorkingCopy copy, Caller caller, RecordWish wish, IReadOnlyList<string> problems, CancellationToken cancellationToken)
    {
        var texts = new RecordTexts(wish.Language);
        if (await ReadRecordGoal.RunAsync(copy, caller, wish.Goals[0], wish.Period, cancellationToken) is not { } goal)
        {
            return RecordCard.Said(texts.NotYours);
        }

        var shown = wish with { Goals = [goal.Goal.Id], Version = goal.Version, Key = wish.Key.Length > 0 ? wish.Key : $"{Guid.CreateVersion7()}" };
        if (wish.Kind is RecordKind.Initiative)
        {
            return shown.Text.Length == 0 ? RecordCard.Said(texts.NoText) : RecordCard.Initiative(shown, goal.Goal, problems);
        }

        var period = ReadRecordGoal.PeriodOf(goal.Goal, wish.Period);
        var dates = caller.Organisation.Periods.DatesFor(period, goal.Goal.Unit);
        if (!dates.IsOpenOn(calendar.Today))
        {
            return RecordCard.Said(texts.NotOpen(new CommonTexts(wish.Language).Of(period), dates.Opens, dates.Locks, dates.IsLockedOn(calendar.Today)));
        }

        return wish.Kind switch
        {
            RecordKind.Figure when goal.IndicatorFor(wish.Topic) is null => RecordCard.Said(texts.NoIndicator(goal.Goal.Title)),
            RecordKind.Figure when WrittenNumber.Read(wish.Figure) is not WrittenNumber.Figure => RecordCard.Said(texts.NoNumber),
            RecordKind.State when !goal.Initiatives.Any(initiative => initiative.IsOpen) => RecordCard.Said(texts.NoInitiative(goal.Goal.Title)),
            _ => RecordCard.Answer(shown, goal, problems),
        };
    }
}
