using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Domain.Reminders;
using TeamsStyring.Storage.Mapping;

namespace TeamsStyring.Storage.Queries;

/// <summary>What the clock asks of the rows at every start and at every step: who is asked about what, and what is planned for when.</summary>
public static class ReminderRows
{
    private const string InPeriods = """r."Period" IN (SELECT value FROM json_each($periods))""";

    extension(WorkingCopy copy)
    {
        /// <returns>The years that have goals, with how often these are asked about.</returns>
        public Task<List<(int Year, Cadence Cadence)>> ListCadencesAsync(CancellationToken cancellationToken)
            => copy.ReadAsync(
                """SELECT DISTINCT r."Year", r."Cadence" FROM "Goals" AS r WHERE r."Tenant" = $tenant AND r."Removed" IS NULL""",
                [],
                static row => (row.GetInt32(0), Enum.Parse<Cadence>(row.GetString(1))),
                cancellationToken);

        /// <returns>The goals of the period's year with one of the cadences that nobody has answered for the period.</returns>
        public Task<List<(GoalId Goal, PersonId? Responsible, UnitId Unit)>> ListUnansweredAsync(ReportingPeriod period, IEnumerable<Cadence> cadences, CancellationToken cancellationToken)
            => copy.ReadAsync(
                """
                SELECT r."Id", r."Responsible", r."Unit" FROM "Goals" AS r
                WHERE r."Tenant" = $tenant AND r."Removed" IS NULL AND r."Year" = $year AND r."Cadence" IN (SELECT value FROM json_each($cadences))
                    AND NOT EXISTS (SELECT 1 FROM "FollowUps" AS f WHERE f."Tenant" = $tenant AND f."Goal" = r."Id" AND f."Period" = $period)
                """,
                [("$year", period.Year), ("$cadences", PreparedReads.Words(cadences)), ("$period", period.ToString())],
                static row => (new GoalId(row.GetGuid(0)), row.IsDBNull(1) ? (PersonId?)null : new PersonId(SharedTexts.Of(row.GetString(1))), new UnitId(row.GetGuid(2))),
                cancellationToken);

        /// <returns>Every reminder for some periods, and for any other those that are still to be sent.</returns>
        public Task<List<Reminder>> ListRemindersAsync(IEnumerable<ReportingPeriod> periods, CancellationToken cancellationToken)
            => copy.SelectAsync(FollowUpShapes.Reminder, $"""({InPeriods} OR r."State" = 'Planned')""", [("$periods", PreparedReads.Words(periods))], cancellationToken);

        /// <returns>Those of the periods that something is planned for, or was.</returns>
        public Task<List<ReportingPeriod>> ListRemindedPeriodsAsync(IEnumerable<ReportingPeriod> periods, CancellationToken cancellationToken)
            => copy.ReadAsync(
                $"""SELECT DISTINCT r."Period" FROM "Reminders" AS r WHERE r."Tenant" = $tenant AND {InPeriods}""",
                [("$periods", PreparedReads.Words(periods))],
                static row => ReportingPeriod.Parse(row.GetString(0)),
                cancellationToken);

        /// <returns>What is to be sent by now, the longest waiting first.</returns>
        public Task<List<Reminder>> ListDueRemindersAsync(DateTimeOffset now, CancellationToken cancellationToken)
            => copy.SelectAsync(
                FollowUpShapes.Reminder,
                """r."State" = 'Planned' AND r."PlannedFor" <= $now ORDER BY r."PlannedFor", r."Person", r."Period" """,
                [("$now", now.ToUnixTimeMilliseconds())],
                cancellationToken);

        /// <returns>The first time after <paramref name="after"/> that something is planned for; <see langword="null"/> when nothing is.</returns>
        public async Task<DateTimeOffset?> NextReminderAsync(DateTimeOffset after, CancellationToken cancellationToken)
            => await copy.ReadAsync(
                """SELECT r."PlannedFor" FROM "Reminders" AS r WHERE r."Tenant" = $tenant AND r."State" = 'Planned' AND r."PlannedFor" > $after ORDER BY r."PlannedFor" LIMIT 1""",
                [("$after", after.ToUnixTimeMilliseconds())],
                static row => DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(0)),
                cancellationToken) is [var next] ? next : null;

        /// <summary>Whoever was sending is gone: what became of those cards nobody knows.</summary>
        public Task InterruptRemindersAsync(CancellationToken cancellationToken)
            => copy.WriteAsync(
                """UPDATE "Reminders" SET "State" = 'Unknown', "Reason" = $reason WHERE "Tenant" = $tenant AND "State" = 'Sending'""",
                [("$reason", ReminderReason.Interrupted)],
                cancellationToken);
    }
}
