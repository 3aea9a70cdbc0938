using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage.Mapping;

namespace TeamsStyring.Storage.Queries;

/// <summary>Delivered answers are appended, never written over; who was first is found by their keys.</summary>
public static class DeliveredAnswers
{
    private const string Empty = """
        UPDATE "Drafts" SET "Version" = $version + 1, "Answer" = $answer, "By" = $by, "At" = $at
        WHERE "Tenant" = $tenant AND "Goal" = $goal AND "Period" = $period AND "Version" = $version
        """;

    private const string LatestBy = """r."By" = $by ORDER BY r."At" DESC LIMIT $most""";

    extension(WorkingCopy copy)
    {
        /// <summary>Everything that one answer brings with it. Part of what is written together; a key that is taken ends it.</summary>
        /// <returns><see langword="false"/> when an initiative that it changes is gone.</returns>
        public async Task<bool> AppendAsync(Delivery delivery, CancellationToken cancellationToken)
        {
            await copy.AppendAsync(FollowUpShapes.FollowUp, [delivery.FollowUp], cancellationToken);
            await copy.AppendAsync(PlanShapes.Measurement, delivery.Measurements, cancellationToken);
            await copy.AppendAsync(PlanShapes.Initiative, delivery.Added, cancellationToken);
            foreach (var changed in delivery.Changed)
            {
                if (!await copy.ReplaceAsync(PlanShapes.Initiative, changed, cancellationToken))
                {
                    return false;
                }
            }

            await copy.AppendAsync(PlanShapes.Decision, delivery.Decisions, cancellationToken);
            await copy.AppendAsync(FollowUpShapes.Involvement, delivery.Involvements, cancellationToken);

            return true;
        }

        /// <summary>What was typed has been delivered, and the draft is emptied.</summary>
        /// <returns><see langword="false"/> when somebody has saved another version of it meanwhile.</returns>
        public async Task<bool> EmptyDraftAsync(GoalId goal, ReportingPeriod period, int version, PersonId by, DateTimeOffset at, CancellationToken cancellationToken)
            => await copy.WriteAsync(
                Empty,
                [("$goal", goal), ("$period", period), ("$version", version), ("$answer", StoredJson.Write(DraftAnswer.Empty)), ("$by", by), ("$at", at)],
                cancellationToken) == 1;

        /// <returns>The answer that was delivered under a key; <see langword="null"/> when none was.</returns>
        public async Task<FollowUp?> ReadFollowUpAsync(string key, CancellationToken cancellationToken)
            => await copy.SelectAsync(FollowUpShapes.FollowUp, """r."Key" = $key""", [("$key", key)], cancellationToken) is [var answer] ? answer : null;

        /// <returns>The answers that a person gave last, the newest first.</returns>
        public Task<List<FollowUp>> ListLatestAnswersAsync(PersonId by, int most, CancellationToken cancellationToken)
            => copy.SelectAsync(FollowUpShapes.FollowUp, LatestBy, [("$by", by), ("$most", most)], cancellationToken);

        /// <returns>What a person decided last about initiatives, the newest first.</returns>
        public Task<List<InitiativeDecision>> ListLatestDecisionsAsync(PersonId by, int most, CancellationToken cancellationToken)
            => copy.SelectAsync(PlanShapes.Decision, LatestBy, [("$by", by), ("$most", most)], cancellationToken);

        /// <summary>An initiative and the decision that it is part of the plan, or that it ended: both or none.</summary>
        /// <returns><see langword="false"/> when somebody was first.</returns>
        public Task<bool> DecideAsync(Initiative initiative, InitiativeDecision decision, bool isNew, CancellationToken cancellationToken)
            => copy.TryTogetherAsync(async () =>
            {
                if (isNew)
                {
                    await copy.AppendAsync(PlanShapes.Initiative, [initiative], cancellationToken);
                }
                else if (!await copy.ReplaceAsync(PlanShapes.Initiative, initiative, cancellationToken))
                {
                    return false;
                }

                await copy.AppendAsync(PlanShapes.Decision, [decision], cancellationToken);

                return true;
            });
    }
}
