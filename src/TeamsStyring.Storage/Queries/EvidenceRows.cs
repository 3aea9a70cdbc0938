using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage.Mapping;

namespace TeamsStyring.Storage.Queries;

/// <summary>What people keep as documentation of a goal.</summary>
public static class EvidenceRows
{
    extension(WorkingCopy copy)
    {
        /// <returns>What was kept of a goal, the oldest first.</returns>
        public Task<List<Evidence>> ReadEvidenceAsync(GoalId goal, CancellationToken cancellationToken)
            => copy.SelectAsync(FollowUpShapes.Evidence, """r."Goal" = $goal ORDER BY r."At" """, [("$goal", goal)], cancellationToken);

        /// <summary>Keeps something as documentation of a goal.</summary>
        /// <returns><see langword="false"/> when the same is there already.</returns>
        public Task<bool> KeepEvidenceAsync(Evidence evidence, CancellationToken cancellationToken) => copy.AppendFirstAsync(FollowUpShapes.Evidence, evidence, cancellationToken);
    }
}
