using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage.Mapping;

namespace TeamsStyring.Storage.Queries;

/// <summary>What units are asked to take part in: sent to the leader, answered, and told to whoever asked.</summary>
public static class InvolvementRows
{
    extension(WorkingCopy copy)
    {
        public async Task<Involvement?> ReadInvolvementAsync(InvolvementId id, CancellationToken cancellationToken)
            => await copy.SelectAsync(FollowUpShapes.Involvement, """r."Id" = $id""", [("$id", id)], cancellationToken) is [var request] ? request : null;

        /// <param name="period">One period; every period when nothing is said.</param>
        /// <param name="answer">One answer; every answer, and those that wait for one, when nothing is said.</param>
        /// <returns>The oldest first.</returns>
        public Task<List<Involvement>> ListInvolvementsAsync(ReportingPeriod? period, InvolvementAnswer? answer, CancellationToken cancellationToken)
            => copy.SelectAsync(
                FollowUpShapes.Involvement,
                """($period IS NULL OR r."Period" = $period) AND ($answer IS NULL OR r."Answer" = $answer) ORDER BY r."AskedAt", r."Id" """,
                [("$period", period), ("$answer", answer)],
                cancellationToken);

        /// <returns>What was asked about the goals of a year, the newest first.</returns>
        public Task<List<Involvement>> ListInvolvementsAsync(int year, CancellationToken cancellationToken)
            => copy.SelectAsync(
                FollowUpShapes.Involvement,
                """r."Goal" IN (SELECT g."Id" FROM "Goals" AS g WHERE g."Tenant" = $tenant AND g."Year" = $year AND g."Removed" IS NULL) ORDER BY r."AskedAt" DESC""",
                [("$year", year)],
                cancellationToken);

        /// <returns>The units' leaders who have not got their card, the longest waiting first.</returns>
        public Task<List<Involvement>> ListUnsentInvolvementsAsync(CancellationToken cancellationToken)
            => copy.SelectAsync(FollowUpShapes.Involvement, """r."SentAt" IS NULL AND r."Answer" = 'Waiting' ORDER BY r."AskedAt" """, [], cancellationToken);

        /// <returns>The answers since a time that the one who asked has not been told, the oldest first.</returns>
        public Task<List<Involvement>> ListUntoldInvolvementsAsync(DateTimeOffset since, CancellationToken cancellationToken)
            => copy.SelectAsync(
                FollowUpShapes.Involvement,
                """r."ToldAt" IS NULL AND r."Answer" <> 'Waiting' AND r."AnsweredAt" > $since ORDER BY r."AnsweredAt" """,
                [("$since", since)],
                cancellationToken);

        /// <summary>Says that the card is on its way to a leader, before it is sent.</summary>
        /// <returns><see langword="false"/> when it is on its way already.</returns>
        public async Task<bool> ClaimInvolvementAsync(InvolvementId id, PersonId leader, DateTimeOffset at, CancellationToken cancellationToken)
            => await copy.WriteAsync(
                """UPDATE "Involvements" SET "SentAt" = $at, "Leader" = $leader WHERE "Tenant" = $tenant AND "Id" = $id AND "SentAt" IS NULL""",
                [("$id", id), ("$leader", leader), ("$at", at)],
                cancellationToken) == 1;

        /// <summary>The card was refused, and is tried again.</summary>
        public Task ReleaseInvolvementAsync(InvolvementId id, CancellationToken cancellationToken)
            => copy.WriteAsync("""UPDATE "Involvements" SET "SentAt" = NULL WHERE "Tenant" = $tenant AND "Id" = $id""", [("$id", id)], cancellationToken);

        /// <summary>The card came through as a message that has an id.</summary>
        public Task NoteInvolvementCardAsync(InvolvementId id, string activity, CancellationToken cancellationToken)
            => copy.WriteAsync("""UPDATE "Involvements" SET "ActivityId" = $activity WHERE "Tenant" = $tenant AND "Id" = $id""", [("$id", id), ("$activity", activity)], cancellationToken);

        /// <summary>A leader answers, and whoever asked is to be told.</summary>
        /// <param name="seen">What the leader saw as the answer so far.</param>
        /// <returns><see langword="false"/> when another answer stands meanwhile.</returns>
        public async Task<bool> AnswerInvolvementAsync(
            InvolvementId id, InvolvementAnswer seen, InvolvementAnswer answer, string comment, DateTimeOffset at, CancellationToken cancellationToken)
            => await copy.WriteAsync(
                """
                UPDATE "Involvements" SET "Answer" = $answer, "Comment" = $comment, "AnsweredAt" = $at, "ToldAt" = NULL
                WHERE "Tenant" = $tenant AND "Id" = $id AND "Answer" = $seen
                """,
                [("$id", id), ("$seen", seen), ("$answer", answer), ("$comment", comment), ("$at", at)],
                cancellationToken) == 1;

        /// <summary>Whoever asked has been told the answer of that time; one that has come since is told anew.</summary>
        public Task NoteToldAsync(Involvement answered, DateTimeOffset at, CancellationToken cancellationToken)
            => copy.WriteAsync(
                """UPDATE "Involvements" SET "ToldAt" = $at WHERE "Tenant" = $tenant AND "Id" = $id AND "AnsweredAt" IS $answeredAt""",
                [("$id", answered.Id), ("$answeredAt", answered.AnsweredAt), ("$at", at)],
                cancellationToken);
    }
}
