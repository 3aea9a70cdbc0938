using System.Text.Json.Nodes;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.FollowUps;

/// <summary>Puts what was typed on one screen into the answer, valid or not, and leaves the rest as it was.</summary>
internal static class TypedAnswer
{
    /// <returns><see langword="null"/> when something came back that the card cannot have sent.</returns>
    public static DraftAnswer? Merge(DraftAnswer saved, CardData card, JsonObject data, GoalToAnswer goal)
    {
        var typed = new TypedInputs(data, Choices(saved, card, goal).All(data.ContainsKey) ? card.Fields ?? [] : []);
        var merged = card.Screen switch
        {
            CardScreen.Status => Status(saved, typed, goal),
            CardScreen.Unchanged => Figures(saved, typed, goal) with
            {
                Explanation = typed.Text(CardInputs.Explanation, saved.Explanation),
                NextSteps = typed.Text(CardInputs.NextSteps, saved.NextSteps),
            },
            CardScreen.Causes => Causes(saved, typed),
            CardScreen.Initiatives => Initiatives(saved, typed, InitiativesScreen.Shown(goal, card.Page)),
            _ => saved,
        };

        return typed.IsReadable && merged.Achievement is not Achievement.NotReported ? merged : null;
    }

    /// <summary>
    /// The inputs that always come back from a client, because something is chosen in them. Where one of them is missing, a program has sent what it
    /// wanted to change and nothing else, and nothing is emptied.
    /// </summary>
    private static IEnumerable<string> Choices(DraftAnswer saved, CardData card, GoalToAnswer goal) => card.Screen switch
    {
        CardScreen.Status => [.. saved.Achievement is null ? Array.Empty<string>() : [CardInputs.Achievement], .. Laters(goal)],
        CardScreen.Unchanged => Laters(goal),
        CardScreen.Causes => Enumerable.Range(1, AnswerLimits.Causes).SelectMany(number => new[] { CardInputs.Cause(number), CardInputs.Effect(number) }),
        CardScreen.Initiatives => InitiativesScreen.Shown(goal, card.Page).Select(initiative => CardInputs.Decision(initiative.Id)).Append(CardInputs.InvolveUnit),
        _ => [],
    };

    private static IEnumerable<string> Laters(GoalToAnswer goal) => goal.DueIndicators.Select(indicator => CardInputs.ComesLater(indicator.Id));

    private static DraftAnswer Status(DraftAnswer saved, TypedInputs typed, GoalToAnswer goal) => Figures(saved, typed, goal) with
    {
        Achievement = typed.Choice(CardInputs.Achievement, saved.Achievement),
        Explanation = typed.Text(CardInputs.Explanation, saved.Explanation),
    };

    private static DraftAnswer Figures(DraftAnswer saved, TypedInputs typed, GoalToAnswer goal) => saved with
    {
        Figures =
        [
            .. from indicator in goal.DueIndicators
               let before = saved.Figures.FirstOrDefault(figure => figure.Indicator == indicator.Id)
               let text = typed.Text(CardInputs.Figure(indicator.Id), before?.Typed ?? "")
               let later = typed.Toggle(CardInputs.ComesLater(indicator.Id), before?.ComesLater ?? false)
               where before is not null || text.Length > 0 || later
               select new DraftFigure(indicator.Id, text, later),
        ],
    };

    private static DraftAnswer Causes(DraftAnswer saved, TypedInputs typed) => saved with
    {
        Achieved = typed.Text(CardInputs.Achieved, saved.Achieved),
        NotAchieved = typed.Text(CardInputs.NotAchieved, saved.NotAchieved),
        InternalFactors = typed.Text(CardInputs.InternalFactors, saved.InternalFactors),
        ExternalFactors = typed.Text(CardInputs.ExternalFactors, saved.ExternalFactors),
        Causes =
        [
            .. from number in Enumerable.Range(1, Math.Max(AnswerLimits.Causes, saved.Causes.Count))
               let before = saved.Causes.ElementAtOrDefault(number - 1)
               let cause = typed.Choice(CardInputs.Cause(number), before?.Cause)
               let effect = typed.Choice(CardInputs.Effect(number), before?.Effect) ?? (saved.Achievement is { IsShort: true } ? CauseEffect.Hindered : CauseEffect.Contributed)
               where cause is not null
               select new CauseGiven(cause.Value, effect),
        ],
    };

    private static DraftAnswer Initiatives(DraftAnswer saved, TypedInputs typed, IReadOnlyList<Initiative> shown)
    {
        var answered = shown.Select(initiative =>
        {
            var before = saved.Initiatives.FirstOrDefault(one => one.Initiative == initiative.Id) ?? new DraftInitiative(initiative.Id, null, null, "", "");

            return new DraftInitiative(
                initiative.Id,
                typed.Choice(CardInputs.Progress(initiative.Id), before.Progress),
                typed.Choice(CardInputs.Decision(initiative.Id), before.Decision),
                typed.Text(CardInputs.Reason(initiative.Id), before.Reason),
                typed.Text(CardInputs.NewDue(initiative.Id), before.NewDue));
        }).ToList();
        var unit = typed.Id(CardInputs.InvolveUnit, saved.InvolveUnits.Count > 0 ? saved.InvolveUnits[0].Value : null);

        return saved with
        {
            Initiatives = [.. saved.Initiatives.Where(one => shown.All(initiative => initiative.Id != one.Initiative)), .. answered],
            NextSteps = typed.Text(CardInputs.NextSteps, saved.NextSteps),
            Needs = typed.Text(CardInputs.Needs, saved.Needs),
            InvolveUnits = [.. unit is { } id ? [new UnitId(id)] : Array.Empty<UnitId>(), .. saved.InvolveUnits.Skip(1).Where(other => other.Value != unit)],
            InvolveOthers = typed.Text(CardInputs.InvolveOthers, saved.InvolveOthers),
        };
    }
}
