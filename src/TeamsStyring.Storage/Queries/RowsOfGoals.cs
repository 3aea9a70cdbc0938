using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage.Mapping;

namespace TeamsStyring.Storage.Queries;

/// <summary>What hangs on a few goals, whole: what an answer shows and what a card is filled from. One prepared statement each, however many goals there are.</summary>
public static class RowsOfGoals
{
    // Two searches put together, each by an index of its own: all goals of the largest kommune would take longer to read than the whole answer may.
    internal const string OfPerson = """
        r."Id" IN (
            SELECT "Id" FROM "Goals" WHERE "Tenant" = $tenant AND "Responsible" = $person
            UNION SELECT "Id" FROM "Goals" WHERE "Tenant" = $tenant AND "Deputy" = $person)
        """;

    internal const string OfPersonInYear = """
        r."Id" IN (
            SELECT "Id" FROM "Goals" WHERE "Tenant" = $tenant AND "Responsible" = $person AND "Year" = $year
            UNION SELECT "Id" FROM "Goals" WHERE "Tenant" = $tenant AND "Deputy" = $person AND "Year" = $year)
        """;

    private const string OfGoals = """r."Goal" IN (SELECT value FROM json_each($goals))""";

    private const string WithIds = """r."Id" IN (SELECT value FROM json_each($ids))""";
    private const string InPeriods = $"""{OfGoals} AND r."Period" IN (SELECT value FROM json_each($periods))""";

    extension(WorkingCopy copy)
    {
        /// <returns>The goals of a year that the person is responsible or deputy for.</returns>
        public Task<List<Goal>> ReadGoalsOfAsync(PersonId person, int year, CancellationToken cancellationToken)
            => copy.SelectAsync(PlanShapes.Goal, OfPersonInYear, [("$person", person.Value), ("$year", year)], cancellationToken);

        /// <summary>The same of all years.</summary>
        public Task<List<Goal>> ReadGoalsOfAsync(PersonId person, CancellationToken cancellationToken)
            => copy.SelectAsync(PlanShapes.Goal, OfPerson, [("$person", person.Value)], cancellationToken);

        /// <returns>A goal; <see langword="null"/> when there is none with the id, or it was set aside.</returns>
        public async Task<Goal?> ReadGoalAsync(GoalId id, CancellationToken cancellationToken)
            => await copy.SelectAsync(PlanShapes.Goal, """r."Id" = $id""", [("$id", id)], cancellationToken) is [var goal] ? goal : null;

        /// <returns>Some goals, whole.</returns>
        public Task<List<Goal>> ReadGoalsAsync(IEnumerable<GoalId> ids, CancellationToken cancellationToken)
            => copy.SelectAsync(PlanShapes.Goal, WithIds, [("$ids", PreparedReads.Ids(ids.Select(id => id.Value)))], cancellationToken);

        /// <returns>Every goal of a year.</returns>
        public Task<List<Goal>> ReadGoalsAsync(int year, CancellationToken cancellationToken) => copy.SelectAsync(PlanShapes.Goal, """r."Year" = $year""", [("$year", year)], cancellationToken);

        /// <returns>The goals of some plans, in the order of each plan.</returns>
        public Task<List<Goal>> ReadGoalsAsync(IEnumerable<PlanId> plans, CancellationToken cancellationToken)
            => copy.SelectAsync(
                PlanShapes.Goal,
                """r."Plan" IN (SELECT value FROM json_each($plans)) ORDER BY r."Order" """,
                [("$plans", PreparedReads.Ids(plans.Select(plan => plan.Value)))],
                cancellationToken);

        /// <returns>The indicators, in the order of the plan.</returns>
        public Task<List<Indicator>> ReadIndicatorsAsync(IEnumerable<GoalId> goals, CancellationToken cancellationToken)
            => copy.SelectAsync(PlanShapes.Indicator, $"""{OfGoals} ORDER BY r."Order" """, [Named(goals)], cancellationToken);

        /// <returns>The figures of one period.</returns>
        public Task<List<Measurement>> ReadMeasurementsAsync(GoalId goal, ReportingPeriod period, CancellationToken cancellationToken)
            => copy.SelectAsync(PlanShapes.Measurement, """r."Goal" = $goal AND r."Period" = $period""", [("$goal", goal), ("$period", period)], cancellationToken);

        /// <returns>Some indicators, whole.</returns>
        public Task<List<Indicator>> ReadIndicatorsAsync(IEnumerable<IndicatorId> ids, CancellationToken cancellationToken)
            => copy.SelectAsync(PlanShapes.Indicator, WithIds, [("$ids", PreparedReads.Ids(ids.Select(id => id.Value)))], cancellationToken);

        /// <returns>The initiatives, in the order of the plan.</returns>
        public Task<List<Initiative>> ReadInitiativesAsync(IEnumerable<GoalId> goals, CancellationToken cancellationToken)
            => copy.SelectAsync(PlanShapes.Initiative, $"""{OfGoals} ORDER BY r."Order" """, [Named(goals)], cancellationToken);

        /// <returns>Every follow-up of every period.</returns>
        public Task<List<FollowUp>> ReadFollowUpsAsync(IEnumerable<GoalId> goals, CancellationToken cancellationToken) => copy.SelectAsync(FollowUpShapes.FollowUp, OfGoals, [Named(goals)], cancellationToken);

        /// <returns>Every follow-up for some periods.</returns>
        public Task<List<FollowUp>> ReadFollowUpsAsync(IEnumerable<GoalId> goals, IEnumerable<ReportingPeriod> periods, CancellationToken cancellationToken)
            => copy.SelectAsync(FollowUpShapes.FollowUp, InPeriods, [Named(goals), Named(periods)], cancellationToken);

        /// <returns>Every measurement of every period.</returns>
        public Task<List<Measurement>> ReadMeasurementsAsync(IEnumerable<GoalId> goals, CancellationToken cancellationToken) => copy.SelectAsync(PlanShapes.Measurement, OfGoals, [Named(goals)], cancellationToken);

        /// <returns>The decisions of some periods about the goals' initiatives.</returns>
        public Task<List<InitiativeDecision>> ReadDecisionsAsync(IEnumerable<GoalId> goals, IEnumerable<ReportingPeriod> periods, CancellationToken cancellationToken)
            => copy.SelectAsync(PlanShapes.Decision, InPeriods, [Named(goals), Named(periods)], cancellationToken);

        /// <returns>Every decision about the goals' initiatives.</returns>
        public Task<List<InitiativeDecision>> ReadDecisionsAsync(IEnumerable<GoalId> goals, CancellationToken cancellationToken) => copy.SelectAsync(PlanShapes.Decision, OfGoals, [Named(goals)], cancellationToken);

        /// <returns>Some initiatives, whole.</returns>
        public Task<List<Initiative>> ReadInitiativesAsync(IEnumerable<InitiativeId> ids, CancellationToken cancellationToken)
            => copy.SelectAsync(PlanShapes.Initiative, WithIds, [("$ids", PreparedReads.Ids(ids.Select(id => id.Value)))], cancellationToken);

        /// <returns>Some decisions, with what was written about them.</returns>
        public Task<List<InitiativeDecision>> ReadDecisionsAsync(IEnumerable<DecisionId> ids, CancellationToken cancellationToken)
            => copy.SelectAsync(PlanShapes.Decision, WithIds, [("$ids", PreparedReads.Ids(ids.Select(id => id.Value)))], cancellationToken);

        /// <returns>Some follow-ups, whole.</returns>
        public Task<List<FollowUp>> ReadFollowUpsAsync(IEnumerable<FollowUpId> ids, CancellationToken cancellationToken)
            => copy.SelectAsync(FollowUpShapes.FollowUp, WithIds, [("$ids", PreparedReads.Ids(ids.Select(id => id.Value)))], cancellationToken);

        /// <returns>What units were asked for in some periods.</returns>
        public Task<List<Involvement>> ReadInvolvementsAsync(IEnumerable<GoalId> goals, IEnumerable<ReportingPeriod> periods, CancellationToken cancellationToken)
            => copy.SelectAsync(FollowUpShapes.Involvement, InPeriods, [Named(goals), Named(periods)], cancellationToken);

        /// <returns>What units were asked for in any period.</returns>
        public Task<List<Involvement>> ReadInvolvementsAsync(IEnumerable<GoalId> goals, CancellationToken cancellationToken) => copy.SelectAsync(FollowUpShapes.Involvement, OfGoals, [Named(goals)], cancellationToken);

        /// <returns>Every time that somebody said the goal is somebody else's.</returns>
        public Task<List<HandoverRequest>> ReadHandoversAsync(GoalId goal, CancellationToken cancellationToken)
            => copy.SelectAsync(FollowUpShapes.Handover, """r."Goal" = $goal""", [("$goal", goal)], cancellationToken);

        /// <returns>The goals with all that hangs on them, in a handful of statements.</returns>
        public async Task<IReadOnlyList<GoalRows>> ReadGoalRowsAsync(IReadOnlyList<Goal> goals, CancellationToken cancellationToken)
        {
            var ids = goals.Select(goal => goal.Id).ToList();
            var indicators = (await copy.ReadIndicatorsAsync(ids, cancellationToken)).ToLookup(row => row.Goal);
            var initiatives = (await copy.ReadInitiativesAsync(ids, cancellationToken)).ToLookup(row => row.Goal);
            var followUps = (await copy.ReadFollowUpsAsync(ids, cancellationToken)).ToLookup(row => row.Goal);
            var measurements = (await copy.ReadMeasurementsAsync(ids, cancellationToken)).ToLookup(row => row.Goal);
            var decisions = (await copy.ReadDecisionsAsync(ids, cancellationToken)).ToLookup(row => row.Goal);

            return
            [
                .. goals.Select(goal => new GoalRows(
                    goal, [.. indicators[goal.Id]], [.. initiatives[goal.Id]], new GoalHistory([.. followUps[goal.Id]], [.. measurements[goal.Id]], [.. decisions[goal.Id]]))),
            ];
        }

        /// <returns>What is typed and not delivered, for any period.</returns>
        public Task<List<FollowUpDraft>> ReadDraftsAsync(IEnumerable<GoalId> goals, CancellationToken cancellationToken)
            => copy.SelectAsync(FollowUpShapes.Draft, OfGoals, [Named(goals)], cancellationToken);

        /// <returns>What is typed and not delivered.</returns>
        public Task<List<FollowUpDraft>> ReadDraftsAsync(IEnumerable<GoalId> goals, ReportingPeriod period, CancellationToken cancellationToken)
            => copy.SelectAsync(FollowUpShapes.Draft, $"""{OfGoals} AND r."Period" = $period""", [Named(goals), ("$period", period.ToString())], cancellationToken);

        /// <returns>The goals that somebody has said are somebody else's, in one period, as long as nobody has taken or kept them.</returns>
        public Task<List<HandoverRequest>> ReadWaitingHandoversAsync(IEnumerable<GoalId> goals, ReportingPeriod period, CancellationToken cancellationToken)
            => copy.SelectAsync(FollowUpShapes.Handover, $"""{OfGoals} AND r."Period" = $period AND r."State" = 'Waiting'""", [Named(goals), ("$period", period.ToString())], cancellationToken);

        /// <returns>The goals that the person has said are somebody else's, as long as nobody has taken or kept them.</returns>
        public Task<List<HandoverRequest>> ReadWaitingHandoversAsync(IEnumerable<GoalId> goals, PersonId by, CancellationToken cancellationToken)
            => copy.SelectAsync(FollowUpShapes.Handover, $"""{OfGoals} AND r."By" = $by AND r."State" = 'Waiting'""", [Named(goals), ("$by", by.Value)], cancellationToken);
    }

    private static (string Name, object Value) Named(IEnumerable<ReportingPeriod> periods) => ("$periods", PreparedReads.Words(periods));

    private static (string Name, object Value) Named(IEnumerable<GoalId> goals) => ("$goals", PreparedReads.Ids(goals.Select(goal => goal.Value)));
}
