using FsCheck;
using FsCheck.Fluent;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Tests.FollowUps;

/// <summary>What is kept while somebody answers says the same as all that was ever answered.</summary>
[Trait("Feature", "S1-23")]
public sealed class GoalHistoryProperties
{
    private static readonly GoalId Goal = Solsiden.AnswerInTime.Id;
    private static readonly IndicatorId[] Indicators = [new(Guid.CreateVersion7()), new(Guid.CreateVersion7())];
    private static readonly InitiativeId[] Initiatives = [new(Guid.CreateVersion7()), new(Guid.CreateVersion7())];

    // The period that is answered is none of the last: an answer may be late, and later ones there already.
    private static readonly ReportingPeriod[] Periods = [.. from year in Enumerable.Range(2024, 3) from number in Enumerable.Range(1, 4) select ReportingPeriod.Quarter(year, number)];
    private static readonly ReportingPeriod Answered = Periods[8];

    private static readonly Gen<(ReportingPeriod Period, int Sequence)> When =
        from period in Gen.Elements(Periods)
        from sequence in Gen.Choose(1, 3)
        select (period, sequence);

    private static readonly Gen<FollowUp> Answer =
        from at in When
        select new FollowUp(
            new FollowUpId(Guid.CreateVersion7()), Goal, at.Period, at.Sequence, Achievement.OnTrack, "", "", [], "", "", [], "", "", [], "", null, null, DateTimeOffset.UnixEpoch, false,
            FollowUpOrigin.Card, "", "");

    private static readonly Gen<Measurement> Figure =
        from at in When
        from indicator in Gen.Elements(Indicators)
        from value in Gen.Elements<decimal?>(null, 0, 7.4m)
        select new Measurement(
            new MeasurementId(Guid.CreateVersion7()), indicator, Goal, at.Period, at.Sequence, MeasurementState.Measured, value, "", null, false, IndicatorSource.Manual, null, DateTimeOffset.UnixEpoch);

    private static readonly Gen<InitiativeDecision> Decision =
        from at in When
        from initiative in Gen.Elements(Initiatives)
        select new InitiativeDecision(
            new DecisionId(Guid.CreateVersion7()), initiative, Goal, at.Period, at.Sequence, InitiativeProgress.OnPlan, DecisionKind.Continue, "", null, null, null, null, DateTimeOffset.UnixEpoch);

    private static readonly Gen<GoalHistory> History =
        from answers in Answer.ListOf()
        from figures in Figure.ListOf()
        from decisions in Decision.ListOf()
        select new GoalHistory(
            [.. answers.DistinctBy(one => (one.Period, one.Sequence))],
            [.. figures.DistinctBy(one => (one.Indicator, one.Period, one.Sequence))],
            [.. decisions.DistinctBy(one => (one.Initiative, one.Period, one.Sequence))]);

    [Fact]
    public void Whatever_a_card_asks_of_the_history_the_kept_part_answers_as_the_whole()
        => Prop.ForAll(History.ToArbitrary(), whole =>
        {
            var kept = whole.ForAnsweringIn(Answered);
            Assert.Equal(Asked(whole), Asked(kept));
            Assert.Equal(whole.Decisions.Where(one => one.Period == Answered), kept.Decisions.Where(one => one.Period == Answered));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_the_older_texts_none_is_kept()
        => Prop.ForAll(History.ToArbitrary(), whole => whole.ForAnsweringIn(Answered).FollowUps.Select(one => one.Period).Distinct().Count() <= 3).QuickCheckThrowOnFailure();

    private static List<object?> Asked(GoalHistory history)
    {
        var last = history.NewestBefore(Answered);
        List<object?> asked = [history.NewestIn(Answered), last, last is null ? null : history.NewestBefore(last.Period)];
        foreach (var indicator in Indicators)
        {
            asked.AddRange([history.MeasurementIn(indicator, Answered), history.LastFigureBefore(indicator, Answered), last is null ? null : history.MeasurementIn(indicator, last.Period)]);
        }

        foreach (var initiative in Initiatives)
        {
            asked.AddRange([history.DecisionIn(initiative, Answered), history.LastDecisionBefore(initiative, Answered)]);
        }

        return asked;
    }
}
