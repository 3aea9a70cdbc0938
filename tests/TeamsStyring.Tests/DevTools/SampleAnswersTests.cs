using TeamsStyring.DevTools.Sample;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Tests.DevTools;

/// <summary>What the people of the sample have answered could have been answered by card.</summary>
public sealed class SampleAnswersTests
{
    private static readonly SampleMunicipality Sample = Fjordvik.On("2026-09-28", SampleSize.Medium);

    private static readonly IReadOnlyList<SampleGoal> Goals = [.. Sample.Goals()];

    private static readonly PeriodCalendar Calendar = new(new UnitTree(Sample.Units), Sample.Deadlines, MunicipalCalendar.NorwegianTime);

    [Fact]
    public void Yellow_and_red_say_what_is_missing_and_why()
        => Assert.All(Answers().Where(answer => answer.Said.Achievement.IsShort), answer =>
        {
            Assert.NotEmpty(answer.Said.NotAchieved);
            Assert.NotEmpty(answer.Said.Causes);
        });

    [Fact]
    public void Nobody_names_more_than_three_causes()
        => Assert.All(Answers(), answer => Assert.InRange(answer.Said.Causes.Count, 0, AnswerLimits.Causes));

    [Fact]
    public void Outlooks_are_given_during_the_year_and_outcomes_at_its_end_or_for_a_level_to_keep()
        => Assert.All(Answers(), answer => Assert.Contains(
            answer.Said.Achievement,
            answer.Goal.Kind is GoalKind.Keep || answer.Said.Period.IsLastOfYear ? AchievementRules.Outcomes : AchievementRules.Outlooks));

    [Fact]
    public void Late_is_what_comes_after_the_units_own_deadline_and_before_the_lock()
        => Assert.All(Answers(), answer =>
        {
            var dates = Calendar.DatesFor(answer.Said.Period, answer.Goal.Unit);
            var day = DateOnly.FromDateTime(answer.Said.At.DateTime);
            Assert.Equal(dates.IsLateOn(day), answer.Said.Late);
            Assert.True(day >= dates.Opens);
            Assert.Equal(dates.IsLockedOn(day), answer.Said.Origin is FollowUpOrigin.Correction);
            Assert.True(day.IsWorkingDay);
        });

    [Fact]
    public void A_goal_said_to_be_reached_has_a_figure_that_meets_the_target_or_an_explanation()
        => Assert.All(
            from goal in Goals
            from answer in goal.FollowUps
            where answer.Achievement is Achievement.Achieved or Achievement.ReachedEarly && answer.Explanation.Length == 0
            from indicator in goal.Indicators
            from figure in goal.Measurements
            where figure.Indicator == indicator.Id && figure.Period == answer.Period
            select (indicator.Target, figure.Value),
            pair => Assert.False(pair.Value is { } value && pair.Target.IsMetBy(value) is false, $"{pair.Value} against {pair.Target}"));

    [Fact]
    public void Due_figures_are_there_or_said_to_come_later()
        => Assert.All(
            from goal in Goals
            from answer in goal.FollowUps
            where answer.Achievement.IsCounted
            from indicator in goal.Indicators
            where indicator.IsAskedIn(answer.Period)
            select goal.Measurements.Any(figure => figure.Indicator == indicator.Id && figure.Period == answer.Period) || answer.PendingIndicators.Contains(indicator.Id),
            Assert.True);

    [Fact]
    public void Nobody_quotes_a_figure_that_had_not_come_yet()
        => Assert.All(
            from goal in Goals
            from answer in goal.FollowUps
            where answer.Sequence == 1 && answer.UnchangedFrom is null
            let early = goal.Measurements.Where(figure => figure.Period == answer.Period).ToList() is { Count: > 0 } figures && figures.All(figure => figure.At > answer.At)
            where early
            select answer,
            answer => Assert.DoesNotContain("målet er", answer.Achieved + answer.NotAchieved, StringComparison.Ordinal));

    [Fact]
    public void Numbers_that_the_kommune_has_are_not_typed_by_a_person()
        => Assert.All(
            Goals.SelectMany(goal => goal.Measurements.Select(figure => (figure, goal.Indicators.Single(indicator => indicator.Id == figure.Indicator).Source))),
            pair => Assert.Equal(pair.Source is IndicatorSource.Manual, pair.figure.By is not null));

    [Fact]
    public void Only_the_responsible_the_deputy_and_the_controller_have_answered()
    {
        var controller = Sample.Persons.First(person => person.ControllerOf is not null).Id;

        Assert.All(Answers(), answer => Assert.Contains(answer.Said.By, (PersonId?[])[answer.Goal.Responsible, answer.Goal.Deputy, controller]));
    }

    [Fact]
    public void Appended_rows_are_counted_from_one_without_holes()
    {
        Assert.All(Goals.SelectMany(goal => goal.FollowUps).GroupBy(answer => (answer.Goal, answer.Period)), rows => Counted(rows.Select(row => row.Sequence)));
        Assert.All(Goals.SelectMany(goal => goal.Measurements).GroupBy(figure => (figure.Indicator, figure.Period)), rows => Counted(rows.Select(row => row.Sequence)));
        Assert.All(Goals.SelectMany(goal => goal.Decisions).GroupBy(decision => (decision.Initiative, decision.Period)), rows => Counted(rows.Select(row => row.Sequence)));
        Assert.Equal(Answers().Count(), Answers().Select(answer => answer.Said.Key).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Unchanged_confirms_the_quarter_before_in_the_same_year_and_never_at_its_end()
        => Assert.All(Answers().Where(answer => answer.Said.UnchangedFrom is not null), answer =>
        {
            Assert.Equal(answer.Said.Period.Previous, answer.Said.UnchangedFrom);
            Assert.Equal(answer.Said.Period.Year, answer.Said.UnchangedFrom?.Year);
            Assert.False(answer.Said.Period.IsLastOfYear);
            Assert.True(answer.Said.NextSteps.Length > 0 || !answer.Said.Achievement.IsShort);
        });

    [Fact]
    public void Decisions_give_a_reason_and_keep_the_old_date()
        => Assert.All(Goals.SelectMany(goal => goal.Decisions), decision =>
        {
            Assert.Equal(decision.Kind is DecisionKind.Continue, decision.Reason.Length == 0);
            Assert.NotNull(decision.OldDue);
            Assert.Equal(decision.Kind is DecisionKind.Adjust or DecisionKind.Postpone, decision.NewDue is not null);
            Assert.DoesNotContain("{", decision.Reason, StringComparison.Ordinal);
        });

    [Fact]
    public void A_replaced_initiative_and_its_successor_point_at_each_other()
    {
        var initiatives = Goals.SelectMany(goal => goal.Initiatives).ToDictionary(initiative => initiative.Id);
        var replaced = initiatives.Values.Where(initiative => initiative.ReplacedBy is not null).ToList();

        Assert.NotEmpty(replaced);
        Assert.All(replaced, old =>
        {
            Assert.Equal(InitiativeStatus.Ended, old.Status);
            Assert.Equal(old.Id, initiatives[old.ReplacedBy ?? default].Replaces);
        });
    }

    [Fact]
    public void The_last_decision_is_where_the_initiative_stands()
        => Assert.All(Goals.SelectMany(goal => goal.Initiatives.Select(initiative => (initiative, goal.Decisions.LastOrDefault(decision => decision.Initiative == initiative.Id)))), pair =>
        {
            Assert.Equal(pair.Item2?.NewDue ?? pair.initiative.Due, pair.initiative.Due);
            Assert.Equal(pair.Item2 is { Progress: InitiativeProgress.Done }, pair.initiative.Status is InitiativeStatus.Done);
        });

    [Fact]
    public void Units_that_were_asked_stand_in_the_answer_and_their_leader_was_asked()
    {
        var units = Sample.Units.ToDictionary(unit => unit.Id);

        Assert.All(Goals.SelectMany(goal => goal.Involvements.Select(asked => (asked, goal.FollowUps.First(answer => answer.Id == asked.FollowUp)))), pair =>
        {
            Assert.Contains(pair.asked.Unit, pair.Item2.InvolveUnits);
            Assert.Equal(units[pair.asked.Unit].Leader, pair.asked.Leader);
            Assert.NotNull(pair.asked.SentAt);
            Assert.Equal(pair.asked.Answer is InvolvementAnswer.Waiting, pair.asked.AnsweredAt is null);
        });
    }

    [Fact]
    public void Nobody_says_the_same_of_a_goal_two_quarters_in_a_row_unless_it_is_said_to_be_unchanged()
        => Assert.All(
            Goals.SelectMany(goal => goal.FollowUps.Where(answer => answer.Sequence == 1).Zip(goal.FollowUps.Where(answer => answer.Sequence == 1).Skip(1))),
            pair => Assert.False(
                pair.Second.UnchangedFrom is null && pair.First.Achievement.IsShort && pair.First.NotAchieved == pair.Second.NotAchieved, pair.First.NotAchieved));

    [Fact]
    public void No_sentence_was_left_with_a_hole_in_it()
        => Assert.All(Answers(), answer => Assert.DoesNotContain("{", answer.Said.Achieved + answer.Said.NotAchieved + answer.Said.Needs, StringComparison.Ordinal));

    private static IEnumerable<(Goal Goal, FollowUp Said)> Answers() => Goals.SelectMany(goal => goal.FollowUps.Select(answer => (goal.Goal, answer)));

    private static void Counted(IEnumerable<int> sequences) => Assert.Equal(Enumerable.Range(1, sequences.Count()), sequences.Order());
}
