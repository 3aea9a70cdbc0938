using Microsoft.Data.Sqlite;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Storage.Mapping;

namespace TeamsStyring.Storage.Queries;

/// <summary>Keeps what is typed on the quarter's card: one statement for each press.</summary>
public static class AnswerDrafts
{
    private const string Insert = """
        INSERT INTO "Drafts" ("Tenant", "Goal", "Period", "Version", "Answer", "By", "At") VALUES ($tenant, $goal, $period, $version, $answer, $by, $at)
        ON CONFLICT DO NOTHING
        """;

    private const string Update = """
        UPDATE "Drafts" SET "Version" = $version, "Answer" = $answer, "By" = $by, "At" = $at
        WHERE "Tenant" = $tenant AND "Goal" = $goal AND "Period" = $period AND "Version" = $version - 1
        """;

    extension(WorkingCopy copy)
    {
        /// <param name="draft">The next version of it; the first is 1.</param>
        /// <returns><see langword="false"/> when somebody has saved this version already, or the goal is gone; then nothing was written.</returns>
        public async Task<bool> SaveDraftAsync(FollowUpDraft draft, CancellationToken cancellationToken)
        {
            try
            {
                return await copy.WriteAsync(
                    draft.Version == 1 ? Insert : Update,
                    [
                        ("$goal", draft.Goal), ("$period", draft.Period), ("$version", draft.Version), ("$answer", StoredJson.Write(draft.Answer)), ("$by", draft.By), ("$at", draft.At),
                    ],
                    cancellationToken) == 1;
            }
            catch (SqliteException exception) when (PreparedWrites.IsTaken(exception))
            {
                return false;
            }
        }
    }
}
