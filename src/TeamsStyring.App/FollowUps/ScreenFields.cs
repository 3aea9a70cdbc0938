using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.FollowUps;

/// <summary>What an answer says in the fields of one screen, so that two people's versions of the same screen can be compared.</summary>
internal static class ScreenFields
{
    public static IReadOnlyList<ScreenField> Of(DraftAnswer answer, CardScreen screen, int page, GoalToAnswer goal) => screen switch
    {
        CardScreen.Status => [new(CardInputs.Achievement, $"{answer.Achievement}"), .. Figures(answer, goal), new(CardInputs.Explanation, answer.Explanation)],
        CardScreen.Unchanged => [.. Figures(answer, goal), new(CardInputs.Explanation, answer.Explanation), new(CardInputs.NextSteps, answer.NextSteps)],
        CardScreen.Causes =>
        [
            new(CardInputs.Achieved, answer.Achieved),
            new(CardInputs.NotAchieved, answer.NotAchieved),
            .. Enumerable.Range(1, AnswerLimits.Causes).SelectMany(number => Cause(answer, number)),
            new(CardInputs.InternalFactors, answer.InternalFactors),
            new(CardInputs.ExternalFactors, answer.ExternalFactors),
        ],
        CardScreen.Initiatives =>
        [
            .. InitiativesScreen.Shown(goal, page).SelectMany(initiative => Initiative(answer, initiative)),
            new(CardInputs.NextSteps, answer.NextSteps),
            new(CardInputs.Needs, answer.Needs),
            new(CardInputs.InvolveUnit, answer.InvolveUnits.Count > 0 ? answer.InvolveUnits[0].ToString() : ""),
            new(CardInputs.InvolveOthers, answer.InvolveOthers),
        ],
        _ => [],
    };

    public static string DigestOf(DraftAnswer answer, CardScreen screen, int page, GoalToAnswer goal)
        => Digest.Of(Of(answer, screen, page, goal).SelectMany(field => new[] { field.Input, field.Value }));

    private static IEnumerable<ScreenField> Figures(DraftAnswer answer, GoalToAnswer goal)
        => goal.DueIndicators.SelectMany(indicator =>
        {
            var typed = answer.Figures.FirstOrDefault(figure => figure.Indicator == indicator.Id);

            return new ScreenField[] { new(CardInputs.Figure(indicator.Id), typed?.Typed ?? ""), new(CardInputs.ComesLater(indicator.Id), typed is { ComesLater: true } ? "true" : "") };
        });

    private static IEnumerable<ScreenField> Cause(DraftAnswer answer, int number)
    {
        var given = answer.Causes.ElementAtOrDefault(number - 1);

        return [new(CardInputs.Cause(number), $"{given?.Cause}"), new(CardInputs.Effect(number), $"{given?.Effect}")];
    }

    private static IEnumerable<ScreenField> Initiative(DraftAnswer answer, Initiative initiative)
    {
        var said = answer.Initiatives.FirstOrDefault(one => one.Initiative == initiative.Id);

        return
        [
            new(CardInputs.Progress(initiative.Id), $"{said?.Progress}"),
            new(CardInputs.Decision(initiative.Id), $"{said?.Decision ?? DecisionKind.Continue}"),
            new(CardInputs.Reason(initiative.Id), said?.Reason ?? ""),
            new(CardInputs.NewDue(initiative.Id), said?.NewDue ?? ""),
        ];
    }
}
