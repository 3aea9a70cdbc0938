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

    private const string Revived = """
        ON CONFLICT ("Id") DO UPDATE SET "State" = 'Planned', "PlannedFor" = excluded."PlannedFor", "Reason" = '' WHERE "Tenant" = $tenant AND "State" = 'Cancelled'
        """;

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
                [("$year", period.Year), ("$cadences", PreparedReads.Words(cadences)), ("$period", period)],
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
                [("$now", now)],
                cancellationToken);

        /// <returns>The first time after <paramref name="after"/> that something is planned for; <see langword="null"/> when nothing is.</returns>
        public async Task<DateTimeOffset?> NextReminderAsync(DateTimeOffset after, CancellationToken cancellationToken)
            => await copy.ReadAsync(
                """SELECT r."PlannedFor" FROM "Reminders" AS r WHERE r."Tenant" = $tenant AND r."State" = 'Planned' AND r."PlannedFor" > $after ORDER BY r."PlannedFor" LIMIT 1""",
                [("$after", after)],
                static row => DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(0)),
                cancellationToken) is [var next] ? next : null;

        /// <summary>Whoever was sending is gone: what became of those cards nobody knows.</summary>
        public Task InterruptRemindersAsync(CancellationToken cancellationToken)
            => copy.WriteAsync(
                """UPDATE "Reminders" SET "State" = 'Unknown', "Reason" = $reason WHERE "Tenant" = $tenant AND "State" = 'Sending'""",
                [("$reason", ReminderReason.Interrupted)],
                cancellationToken);

        /// <summary>Plans a reminder that somebody asked for. One that was planned before stays as it is; one that was cancelled is planned again.</summary>
        public Task PlanReminderAsync(Reminder reminder, CancellationToken cancellationToken)
            => copy.WriteAsync($"{FollowUpShapes.Reminder.Insert} {Revived}", FollowUpShapes.Reminder.Values(reminder), cancellationToken);

        /// <summary>Writes down new reminders and moves old ones, all or none. One that is being sent is left to whoever sends it.</summary>
        public Task PlanRemindersAsync(ReminderChanges changes, CancellationToken cancellationToken)
            => copy.TogetherAsync(async () =>
            {
                foreach (var row in changes.Changed)
                {
                    await copy.WriteAsync(
                        """
                        UPDATE "Reminders" SET "State" = $state, "PlannedFor" = $plannedFor, "Reason" = $reason
                        WHERE "Tenant" = $tenant AND "Id" = $id AND "State" IN ('Planned', 'Cancelled')
                        """,
                        [("$id", row.Id), ("$state", row.State), ("$plannedFor", row.PlannedFor), ("$reason", row.Reason)],
                        cancellationToken);
                }

                await copy.AppendAsync(FollowUpShapes.Reminder, changes.Added, cancellationToken);
            });

        /// <summary>There is nothing left to remind of.</summary>
        public Task CancelReminderAsync(ReminderId id, string reason, CancellationToken cancellationToken)
            => copy.WriteAsync(
                """UPDATE "Reminders" SET "State" = 'Cancelled', "Reason" = $reason WHERE "Tenant" = $tenant AND "Id" = $id AND "State" = 'Planned'""",
                [("$id", id), ("$reason", reason)],
                cancellationToken);

        /// <summary>Says that a card is on its way, before it is sent.</summary>
        /// <returns><see langword="false"/> when somebody has moved or claimed it since it was read.</returns>
        public async Task<bool> ClaimReminderAsync(Reminder due, CancellationToken cancellationToken)
            => await copy.WriteAsync(
                """
                UPDATE "Reminders" SET "State" = 'Sending', "Attempts" = "Attempts" + 1
                WHERE "Tenant" = $tenant AND "Id" = $id AND "State" = 'Planned' AND "PlannedFor" = $plannedFor
                """,
                [("$id", due.Id), ("$plannedFor", due.PlannedFor)],
                cancellationToken) == 1;

        /// <summary>Says what became of a card that was on its way.</summary>
        public Task SettleReminderAsync(ReminderId id, ReminderState state, DateTimeOffset? sentAt, string reason, string activity, CancellationToken cancellationToken)
            => copy.WriteAsync(
                """
                UPDATE "Reminders" SET "State" = $state, "SentAt" = $sentAt, "Reason" = $reason, "ActivityId" = $activity
                WHERE "Tenant" = $tenant AND "Id" = $id AND "State" = 'Sending'
                """,
                [("$id", id), ("$state", state), ("$sentAt", sentAt), ("$reason", reason), ("$activity", activity)],
                cancellationToken);

        /// <summary>Nothing can be sent for now: the card that was on its way is due again, and all that is due says what it waits for.</summary>
        public Task HoldRemindersAsync(ReminderId claimed, DateTimeOffset now, string reason, CancellationToken cancellationToken)
            => copy.TogetherAsync(async () =>
            {
                await copy.WriteAsync("""UPDATE "Reminders" SET "State" = 'Planned' WHERE "Tenant" = $tenant AND "Id" = $id AND "State" = 'Sending'""", [("$id", claimed)], cancellationToken);
                await copy.WriteAsync(
                    """UPDATE "Reminders" SET "Reason" = $reason WHERE "Tenant" = $tenant AND "State" = 'Planned' AND "PlannedFor" <= $now""",
                    [("$now", now), ("$reason", reason)],
                    cancellationToken);
            });

        /// <param name="period">One period; every period when nothing is said.</param>
        /// <param name="person">Whose own are always among them; everybody's are when nothing is said.</param>
        /// <param name="units">The units that all are listed of.</param>
        /// <returns>What was sent or is to be, the earliest first.</returns>
        public Task<List<Reminder>> ListRemindersAsync(ReportingPeriod? period, PersonId? person, IEnumerable<UnitId> units, int skip, int most, CancellationToken cancellationToken)
            => copy.SelectAsync(
                FollowUpShapes.Reminder,
                """
                ($period IS NULL OR r."Period" = $period)
                AND ($person IS NULL OR r."Person" = $person OR r."Unit" IN (SELECT value FROM json_each($units)))
                ORDER BY r."PlannedFor", r."Person", r."Stage" LIMIT $most OFFSET $skip
                """,
                [("$period", period), ("$person", person), ("$units", PreparedReads.Ids(units.Select(unit => unit.Value))), ("$most", most), ("$skip", skip)],
                cancellationToken);
    }
}
