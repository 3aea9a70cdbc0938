using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Storage.Mapping;

namespace TeamsStyring.Storage.Queries;

/// <summary>What others have been asked, or have answered, and have not been sent yet.</summary>
public static class WaitingRequests
{
    extension(WorkingCopy copy)
    {
        /// <returns>The units' leaders who have not got their card, the longest waiting first.</returns>
        public Task<List<Involvement>> ListUnsentInvolvementsAsync(CancellationToken cancellationToken)
            => copy.SelectAsync(FollowUpShapes.Involvement, """r."SentAt" IS NULL AND r."Answer" = 'Waiting' ORDER BY r."AskedAt" """, [], cancellationToken);

        /// <returns>The answers since a time that the one who asked has not been told, the oldest first.</returns>
        public Task<List<Involvement>> ListUntoldInvolvementsAsync(DateTimeOffset since, CancellationToken cancellationToken)
            => copy.SelectAsync(
                FollowUpShapes.Involvement,
                """r."ToldAt" IS NULL AND r."Answer" <> 'Waiting' AND r."AnsweredAt" > $since ORDER BY r."AnsweredAt" """,
                [("$since", since.ToUnixTimeMilliseconds())],
                cancellationToken);

        /// <returns>The goals that are «ikke mitt», which nobody has been asked to take yet, the oldest first.</returns>
        public Task<List<HandoverRequest>> ListUntoldHandoversAsync(CancellationToken cancellationToken)
            => copy.SelectAsync(FollowUpShapes.Handover, """r."ToldAt" IS NULL AND r."State" = 'Waiting' ORDER BY r."At" """, [], cancellationToken);
    }
}
