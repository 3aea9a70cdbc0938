using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsStyring.App.FollowUps;
using TeamsStyring.App.Records;
using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.App.Starting;

/// <summary>Ties what is written in the chat to the feature that owns the rules of an answer; neither knows the other.</summary>
internal static class RecordTies
{
    public static IServiceCollection TieRecords(this IServiceCollection services) => services.AddSingleton(Deliver);

    private static DeliverRecord Deliver(IServiceProvider services)
    {
        var submit = services.GetRequiredService<SubmitFollowUp>();

        return async (copy, caller, answer, cancellationToken) =>
            await submit.RunAsync(copy, caller, new SubmittedFollowUp(answer.Goal, answer.Period, [answer.Version], answer.Key, answer.Key, Request(answer)), cancellationToken) switch
            {
                SubmitOutcome.Saved => new RecordResult.Saved(),
                SubmitOutcome.Unreadable unreadable => new RecordResult.Refused([.. unreadable.Refusals.Select(refusal => refusal.Detail)]),
                SubmitOutcome.Incomplete incomplete => new RecordResult.Refused([.. incomplete.Refusals.Select(refusal => refusal.Detail)]),
                SubmitOutcome.Closed closed => new RecordResult.Refused([closed.Refusal.Detail]),
                _ => new RecordResult.ChangedMeanwhile(),
            };
    }

    private static SubmitRequest Request(RecordedAnswer answer) => new(
        answer.Achievement?.ToString(),
        answer.Achieved,
        answer.NotAchieved,
        [.. answer.Causes.Select(cause => JsonSerializer.SerializeToElement(new JsonObject { ["cause"] = $"{cause.Cause}", ["effect"] = $"{(answer.Achievement is { IsShort: true } ? CauseEffect.Hindered : cause.Effect)}" }))],
        [.. answer.Figures.Select(figure => new SubmittedFigure(figure.Indicator.ToString(), JsonSerializer.SerializeToElement(figure.Written)))],
        [.. answer.Initiatives.Select(said => new SubmittedDecision(said.Initiative.ToString(), said.Progress?.ToString(), said.Decision?.ToString(), said.Reason, null))],
        answer.Before?.InternalFactors,
        answer.Before?.ExternalFactors,
        [.. answer.Before?.InvolveUnits.Select(unit => unit.ToString()) ?? []],
        answer.Before?.InvolveOthers,
        answer.Before?.Needs,
        answer.Before?.Explanation,
        answer.Before?.NextSteps,
        UnchangedFrom: null,
        CorrectionReason: null);
}
