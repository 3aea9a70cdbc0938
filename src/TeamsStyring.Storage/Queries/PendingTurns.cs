using TeamsStyring.Storage.Conversations;
using TeamsStyring.Storage.Mapping;

namespace TeamsStyring.Storage.Queries;

/// <summary>The presses that were promised to be finished.</summary>
public static class PendingTurns
{
    extension(WorkingCopy copy)
    {
        public Task PromiseAsync(PendingTurn turn, CancellationToken cancellationToken) => copy.AppendAsync(OrganisationShapes.PendingTurn, [turn], cancellationToken);

        /// <summary>What was promised is done, or was not promised after all.</summary>
        public Task ForgetPromiseAsync(string id, CancellationToken cancellationToken)
            => copy.WriteAsync("""DELETE FROM "PendingTurns" WHERE "Tenant" = $tenant AND "Id" = $id""", [("$id", id)], cancellationToken);

        /// <summary>Takes up what an earlier process did not finish, each counted as one more attempt. What has been tried too often is let go.</summary>
        /// <returns>What is to be tried, oldest first, as it stood before.</returns>
        public async Task<IReadOnlyList<PendingTurn>> TakeUpPromisesAsync(int mostAttempts, CancellationToken cancellationToken)
        {
            var rows = await copy.SelectAsync(OrganisationShapes.PendingTurn, """TRUE ORDER BY r."ReceivedAt" """, [], cancellationToken);
            if (rows is [])
            {
                return rows;
            }

            await copy.TogetherAsync(async () =>
            {
                await copy.WriteAsync("""DELETE FROM "PendingTurns" WHERE "Tenant" = $tenant AND "Attempts" >= $most""", [("$most", mostAttempts)], cancellationToken);
                await copy.WriteAsync("""UPDATE "PendingTurns" SET "Attempts" = "Attempts" + 1 WHERE "Tenant" = $tenant""", [], cancellationToken);
            });

            return rows.FindAll(row => row.Attempts < mostAttempts);
        }
    }
}
