using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Http;

/// <summary>Writes the domain's records as the contract has them, with names beside ids, in the reader's language.</summary>
/// <param name="Today">Decides which initiatives are delayed.</param>
internal sealed record PlanRows(Organisation Organisation, CommonTexts Texts, DateOnly Today)
{
    public GoalJson Goal(Goal goal, ReportingPeriod period, FollowUp? answer, IReadOnlyList<IndicatorJson> indicators, IReadOnlyList<InitiativeJson> initiatives) => new(
        goal.Id.Value,
        goal.Number,
        goal.Title,
        goal.Unit.Value,
        Organisation.NameOf(goal.Unit),
        goal.Dimension?.Value,
        goal.Dimension is { } id && Organisation.Dimensions.TryGetValue(id, out var dimension) ? Texts.Of(dimension) : "",
        goal.Responsible?.Value,
        Organisation.NameOf(goal.Responsible),
        goal.Deputy?.Value,
        Organisation.NameOf(goal.Deputy),
        goal.DueDate,
        answer?.Achievement ?? Achievement.NotReported,
        answer is not null,
        period,
        answer?.UnchangedFrom,
        indicators,
        initiatives);

    public IndicatorJson Indicator(Indicator indicator, Measurement? latest) => new(
        indicator.Id.Value,
        indicator.Name,
        indicator.UnitOfMeasure,
        indicator.Target.Text,
        indicator.Target.Direction,
        indicator.Target.Value,
        indicator.Target.Upper,
        indicator.Baseline,
        indicator.Source,
        latest is null ? null : Measurement(latest),
        latest?.Value is { } value ? indicator.Target.DeviationOf(value) : null,
        latest?.Value is { } figure ? indicator.Target.IsMetBy(figure) : null);

    public MeasurementJson Measurement(Measurement measurement) => new(
        measurement.Id.Value,
        measurement.Indicator.Value,
        measurement.State,
        measurement.Value,
        measurement.Text,
        measurement.Period,
        measurement.By?.Value,
        Organisation.NameOf(measurement.By),
        measurement.At,
        measurement.Source,
        measurement.Preliminary);

    public InitiativeJson Initiative(Initiative initiative) => new(
        initiative.Id.Value,
        initiative.Title,
        initiative.Owner?.Value,
        Organisation.NameOf(initiative.Owner),
        initiative.Start,
        initiative.Due,
        initiative.StatusOn(Today),
        initiative.Replaces?.Value,
        initiative.ReplacedBy?.Value);

    public FollowUpJson FollowUp(FollowUp answer) => new(
        answer.Id.Value,
        answer.Goal.Value,
        answer.Period,
        answer.Achievement,
        answer.Achieved,
        answer.NotAchieved,
        answer.Causes,
        answer.InternalFactors,
        answer.ExternalFactors,
        [.. answer.InvolveUnits.Select(unit => unit.Value)],
        answer.InvolveOthers,
        answer.Needs,
        [.. answer.PendingIndicators.Select(indicator => indicator.Value)],
        answer.Explanation,
        answer.NextSteps,
        answer.UnchangedFrom,
        answer.By?.Value,
        Organisation.NameOf(answer.By),
        answer.At,
        answer.Late,
        answer.Origin,
        answer.CorrectionReason);

    public DecisionJson Decision(InitiativeDecision decision) => new(
        decision.Id.Value,
        decision.Initiative.Value,
        decision.Progress,
        decision.Kind,
        decision.Reason,
        decision.OldDue,
        decision.NewDue,
        decision.ReplacedBy?.Value,
        decision.Period,
        decision.By?.Value,
        Organisation.NameOf(decision.By),
        decision.At);

    public InvolvementJson Involvement(Involvement involvement) => new(
        involvement.Id.Value,
        involvement.Goal.Value,
        involvement.Period,
        involvement.Unit.Value,
        Organisation.NameOf(involvement.Unit),
        involvement.Leader?.Value,
        Organisation.NameOf(involvement.Leader),
        involvement.AskedBy.Value,
        Organisation.NameOf(involvement.AskedBy),
        involvement.Reason,
        involvement.AskedAt,
        involvement.SentAt,
        involvement.Answer,
        involvement.Comment,
        involvement.AnsweredAt,
        involvement.ToldAt);

    public HandoverJson Handover(HandoverRequest request, Goal goal) => new(
        request.Id.Value,
        goal.Id.Value,
        goal.Title,
        goal.Unit.Value,
        Organisation.NameOf(goal.Unit),
        request.Period,
        request.By.Value,
        Organisation.NameOf(request.By),
        request.To?.Value,
        Organisation.NameOf(request.To),
        request.Comment,
        request.At,
        request.State,
        request.SettledAt);
}
