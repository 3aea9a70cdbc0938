using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage.Mapping;

namespace TeamsStyring.Storage.Queries;

/// <summary>
/// What was answered for a period. Each method is one query over an index, whatever the number of goals: nothing reads history, and nothing asks goal by goal.
/// The goals themselves come from a <see cref="GoalCatalogue"/>.
/// </summary>
public static class PeriodAnswers
{
    // What it is to be delayed, of a row that is called r.
    private const string IsDelayed = """(r."Status" = 'Delayed' OR (r."Status" IN ('NotStarted', 'InProgress') AND r."Due" < $today))""";

    // Goal by goal inside the database: asked the other way round, it would look through the initiatives of all years.
    private const string DelayedOfYear = $"""
        SELECT g."Id", (SELECT COUNT(*) FROM "Initiatives" AS r WHERE r."Tenant" = $tenant AND r."Goal" = g."Id" AND r."Removed" IS NULL AND {IsDelayed})
        FROM "Goals" AS g WHERE g."Tenant" = $tenant AND g."Year" = $year AND g."Removed" IS NULL
        """;

    extension(WorkingCopy copy)
    {
        /// <returns>The answers that count for some goals, whole.</returns>
        public async Task<IReadOnlyDictionary<(GoalId Goal, ReportingPeriod Period), FollowUp>> ReadAnswersAsync(IReadOnlyCollection<GoalId> goals, ReportingPeriod period, CancellationToken cancellationToken)
        {
            var periods = AnsweringPeriods.Of(period);
            var answers = await copy.SelectAsync(
                FollowUpShapes.FollowUp,
                """r."Goal" IN (SELECT value FROM json_each($goals)) AND r."Period" IN (SELECT value FROM json_each($periods))""",
                [("$goals", PreparedReads.Ids(goals.Select(goal => goal.Value))), ("$periods", PreparedReads.Words(periods))],
                cancellationToken);
            return answers.GroupBy(answer => (answer.Goal, answer.Period)).ToDictionary(group => group.Key, group => group.MaxBy(answer => answer.Sequence) ?? group.First());
        }

        /// <returns>The initiatives of some goals that are past their date or said to be late, the longest overdue first.</returns>
        public async Task<IReadOnlyList<Initiative>> ReadDelayedAsync(IReadOnlyCollection<GoalId> goals, DateOnly today, CancellationToken cancellationToken)
            => await copy.SelectAsync(
                PlanShapes.Initiative,
                $"""r."Goal" IN (SELECT value FROM json_each($goals)) AND {IsDelayed} ORDER BY r."Due" """,
                [("$goals", PreparedReads.Ids(goals.Select(goal => goal.Value))), ("$today", today)],
                cancellationToken);

        /// <returns>How many initiatives of each of the year's goals are delayed; goals with none are left out.</returns>
        public async Task<IReadOnlyDictionary<GoalId, int>> CountDelayedAsync(int year, DateOnly today, CancellationToken cancellationToken)
        {
            var goals = await copy.ReadAsync(
                DelayedOfYear, [("$year", year), ("$today", today)], static row => (Goal: new GoalId(row.GetGuid(0)), Number: row.GetInt32(1)), cancellationToken);
            return goals.Where(goal => goal.Number > 0).ToDictionary(goal => goal.Goal, goal => goal.Number);
        }
    }
}
