using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage.Mapping;

namespace TeamsStyring.Storage.Queries;

/// <summary>Goals that somebody says are somebody else's, and who answers for them in the end.</summary>
public static class HandoverRows
{
    extension(WorkingCopy copy)
    {
        public async Task<HandoverRequest?> ReadHandoverAsync(HandoverRequestId id, CancellationToken cancellationToken)
            => await copy.SelectAsync(FollowUpShapes.Handover, """r."Id" = $id""", [("$id", id)], cancellationToken) is [var request] ? request : null;

        /// <param name="state">One state; every state when nothing is said.</param>
        /// <returns>The oldest first.</returns>
        public Task<List<HandoverRequest>> ListHandoversAsync(HandoverState? state, CancellationToken cancellationToken)
            => copy.SelectAsync(FollowUpShapes.Handover, """($state IS NULL OR r."State" = $state) ORDER BY r."At", r."Id" """, [("$state", state)], cancellationToken);

        /// <returns>The goals that are «ikke mitt», which nobody has been asked to take yet, the oldest first.</returns>
        public Task<List<HandoverRequest>> ListUntoldHandoversAsync(CancellationToken cancellationToken)
            => copy.SelectAsync(FollowUpShapes.Handover, """r."ToldAt" IS NULL AND r."State" = 'Waiting' ORDER BY r."At" """, [], cancellationToken);

        /// <summary>Keeps what a person says of a goal in a period, over what the same person said before.</summary>
        public async Task KeepHandoverAsync(HandoverRequest request, CancellationToken cancellationToken)
        {
            if (!await copy.ReplaceAsync(FollowUpShapes.Handover, request, cancellationToken))
            {
                await copy.AppendAsync(FollowUpShapes.Handover, [request], cancellationToken);
            }
        }

        /// <summary>The first decision stands.</summary>
        /// <returns><see langword="false"/> when it was decided already.</returns>
        public async Task<bool> SettleHandoverAsync(HandoverRequestId id, HandoverState state, PersonId? to, PersonId by, DateTimeOffset at, CancellationToken cancellationToken)
            => await copy.WriteAsync(
                """
                UPDATE "Handovers" SET "State" = $state, "To" = $to, "SettledBy" = $by, "SettledAt" = $at
                WHERE "Tenant" = $tenant AND "Id" = $id AND "State" = 'Waiting'
                """,
                [("$id", id), ("$state", state), ("$to", to), ("$by", by), ("$at", at)],
                cancellationToken) == 1;

        /// <summary>Says that somebody is being asked, before the card is sent.</summary>
        /// <returns><see langword="false"/> when somebody has been asked already.</returns>
        public async Task<bool> ClaimHandoverAsync(HandoverRequestId id, DateTimeOffset at, CancellationToken cancellationToken)
            => await copy.WriteAsync("""UPDATE "Handovers" SET "ToldAt" = $at WHERE "Tenant" = $tenant AND "Id" = $id AND "ToldAt" IS NULL""", [("$id", id), ("$at", at)], cancellationToken) == 1;

        /// <summary>The card was refused, and is tried again.</summary>
        public Task ReleaseHandoverAsync(HandoverRequestId id, CancellationToken cancellationToken)
            => copy.WriteAsync("""UPDATE "Handovers" SET "ToldAt" = NULL WHERE "Tenant" = $tenant AND "Id" = $id""", [("$id", id)], cancellationToken);

        /// <summary>A goal gets another to answer for it.</summary>
        /// <param name="from">Who answers for it now; anybody when nothing is said.</param>
        public Task MoveGoalAsync(GoalId goal, PersonId? from, PersonId to, PersonId? deputy, CancellationToken cancellationToken)
            => copy.WriteAsync(
                """
                UPDATE "Goals" SET "Responsible" = $to, "Deputy" = $deputy
                WHERE "Tenant" = $tenant AND "Id" = $goal AND "Removed" IS NULL AND ($from IS NULL OR "Responsible" = $from)
                """,
                [("$goal", goal), ("$from", from), ("$to", to), ("$deputy", deputy)],
                cancellationToken);
    }
}
