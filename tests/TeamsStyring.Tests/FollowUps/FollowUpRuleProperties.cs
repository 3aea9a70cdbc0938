using FsCheck;
using FsCheck.Fluent;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Tests.FollowUps;

/// <summary>What holds for every answer that anybody can type, checked on many.</summary>
public sealed class FollowUpRuleProperties
{
    private static readonly UnitTree Units = new([Solsiden.Kommune, Solsiden.Oppvekst, Solsiden.Skole, Solsiden.Barnehage, Solsiden.Teknisk]);

    private static readonly MunicipalCalendar Calendar = new(new StoppedClock(new DateTimeOffset(2026, 10, 5, 9, 0, 0, TimeSpan.FromHours(2))), MunicipalCalendar.NorwegianTime);

    private static readonly DeliveredBy Kari = new(Solsiden.Kari, Calendar.Now, FollowUpOrigin.Card, "key", "");

    private static readonly Gen<string> Text = Gen.Elements("", " ", "To vakante stillinger.", "Teknisk drift; Bufetat");

    private static readonly Gen<CauseGiven> Cause =
        from cause in Gen.Elements(Enum.GetValues<Cause>())
        from effect in Gen.Elements(Enum.GetValues<CauseEffect>())
        select new CauseGiven(cause, effect);

    private static readonly Gen<DraftFigure> Figure =
        from typed in Gen.Elements("", "0", "-5", "7,4", "1 234", "abc", "–", "27")
        from later in Gen.Elements(true, false)
        select new DraftFigure(Solsiden.Days.Id, typed, later);

    private static readonly Gen<DraftInitiative> Initiative =
        from initiative in Gen.Elements(Solsiden.Backlog, Solsiden.ParentsEvening)
        from progress in Gen.Elements(Enum.GetValues<InitiativeProgress>().Cast<InitiativeProgress?>().Append(null))
        from decision in Gen.Elements(Enum.GetValues<DecisionKind>().Cast<DecisionKind?>().Append(null))
        from reason in Text
        from due in Gen.Elements("", "2026-11-15", "snart")
        select new DraftInitiative(initiative.Id, progress, decision, reason, due);

    private static readonly Gen<DraftAnswer> Answers =
        from achievement in Gen.Elements(Enum.GetValues<Achievement>().Cast<Achievement?>().Append(null))
        from texts in Text.ArrayOf(4)
        from causes in Gen.Choose(0, 4).SelectMany(count => Cause.ListOf(count))
        from figures in Gen.Choose(0, 1).SelectMany(count => Figure.ListOf(count))
        from initiatives in Gen.Choose(0, 2).SelectMany(count => Initiative.ListOf(count))
        from unchanged in Gen.Frequency((1, Gen.Constant(true)), (5, Gen.Constant(false)))
        select new DraftAnswer
        {
            Achievement = achievement,
            NotAchieved = texts[0],
            Explanation = texts[1],
            NextSteps = texts[2],
            InvolveOthers = texts[3],
            Causes = [.. causes],
            Figures = [.. figures],
            Initiatives = [.. initiatives.DistinctBy(one => one.Initiative)],
            UnchangedFrom = unchanged ? Solsiden.Q2 : null,
        };

    [Fact]
    [Trait("Feature", "S1-23"), Trait("Feature", "S1-27")]
    public void Nothing_yellow_or_red_is_delivered_without_what_is_missing_and_one_to_three_causes()
        => ForDelivered(delivery => !delivery.FollowUp.Achievement.IsShort || (delivery.FollowUp.NotAchieved.Length > 0 && delivery.FollowUp.Causes.Count is >= 1 and <= 3));

    [Fact]
    public void A_due_figure_is_either_measured_or_awaited_and_never_both()
        => ForDelivered(delivery => delivery.Measurements.Count(row => row.Indicator == Solsiden.Days.Id) + delivery.FollowUp.PendingIndicators.Count == 1);

    [Fact]
    public void A_goal_is_never_called_reached_past_a_missed_target_without_a_word_about_why()
        => ForDelivered(delivery => delivery.FollowUp.Achievement is not (Achievement.ReachedEarly or Achievement.Achieved)
            || delivery.Measurements.All(row => Solsiden.Days.Target.IsMetBy(row.Value ?? 0) is true) || delivery.FollowUp.Explanation.Length > 0);

    [Fact]
    [Trait("Feature", "S1-28"), Trait("Feature", "S1-29"), Trait("Feature", "S1-30")]
    public void A_decision_that_changes_an_initiative_says_what_and_keeps_the_date_from_before()
        => ForDelivered(delivery => delivery.Decisions.All(decision => (decision.Kind is DecisionKind.Continue || decision.Reason.Length > 0)
            && decision.OldDue == Original(decision.Initiative).Due
            && (decision.Kind is DecisionKind.Replace) == delivery.Added.Any(added => added.Replaces == decision.Initiative && added.Id == decision.ReplacedBy)));

    [Fact]
    public void Delivering_the_same_again_measures_decides_and_asks_nothing_again()
        => ForAnswers((answer, goal) =>
        {
            var first = Delivery.Of(answer, goal, Units, new HashSet<UnitId>(), Kari);
            var second = Delivery.Of(answer, After(goal, first), Units, first.Involvements.Select(row => row.Unit).ToHashSet(), Kari);

            return second is { Measurements: [], Decisions: [], Changed: [], Added: [], Involvements: [] } && second.FollowUp.Sequence == first.FollowUp.Sequence + 1;
        });

    [Fact]
    [Trait("Feature", "S1-29")]
    public void A_decision_can_be_taken_back_until_the_period_locks()
        => ForAnswers((answer, goal) =>
        {
            var first = Delivery.Of(answer, goal, Units, new HashSet<UnitId>(), Kari);
            var after = After(goal, first);
            var back = answer with { Initiatives = [.. answer.Initiatives.Select(one => one with { Progress = InitiativeProgress.OnPlan, Decision = DecisionKind.Continue })] };
            var second = After(after, Delivery.Of(back, after, Units, new HashSet<UnitId>(), Kari));

            return answer.Initiatives.Where(one => one is not { Progress: null, Decision: null }).All(one => second.Initiatives.Single(row => row.Id == one.Initiative) is { Status: InitiativeStatus.InProgress, ReplacedBy: null } row && row.Due == Original(one.Initiative).Due);
        });

    private static Initiative Original(InitiativeId id) => new[] { Solsiden.Backlog, Solsiden.ParentsEvening }.Single(one => one.Id == id);

    private static void ForDelivered(Func<Delivery, bool> holds) => ForAnswers((answer, goal) => holds(Delivery.Of(answer, goal, Units, new HashSet<UnitId>(), Kari)));

    private static void ForAnswers(Func<DraftAnswer, GoalToAnswer, bool> holds)
    {
        var delivered = 0;
        Prop.ForAll(Arb.From(Answers), answer =>
        {
            var goal = Goal();
            if (FollowUpRule.ProblemsOf(answer, goal, Calendar).Count > 0)
            {
                return true;
            }

            delivered++;
            return holds(answer, goal);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

        // A property that nothing reaches proves nothing.
        Assert.True(delivered > 200, $"{delivered}");
    }

    private static GoalToAnswer Goal() => new(
        Solsiden.AnswerInTime,
        PeriodRule.DefaultDates(Solsiden.Q3),
        [Solsiden.Days],
        [Solsiden.Backlog, Solsiden.ParentsEvening],
        new GoalHistory([Solsiden.Answered(Solsiden.AnswerInTime, Solsiden.Q2, Achievement.SlightlyBehind, "", "To vakante.", new CauseGiven(Domain.FollowUps.Cause.Staffing, CauseEffect.Hindered))], [Solsiden.Measured(Solsiden.Days, Solsiden.Q2, 24)], []),
        Draft: null);

    private static GoalToAnswer After(GoalToAnswer goal, Delivery delivery) => goal with
    {
        Initiatives = [.. goal.Initiatives.Select(one => delivery.Changed.FirstOrDefault(changed => changed.Id == one.Id) ?? one), .. delivery.Added],
        History = new GoalHistory(
            [.. goal.History.FollowUps, delivery.FollowUp],
            [.. goal.History.Measurements, .. delivery.Measurements],
            [.. goal.History.Decisions, .. delivery.Decisions]),
    };
}
