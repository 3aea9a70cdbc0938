using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.FollowUps;

/// <summary>Writes delivered answers: everything of all of them, or nothing. The unique keys let only one of two deliveries through.</summary>
internal static class AppendDelivery
{
    /// <param name="settleDrafts">The drafts are what is delivered, and are emptied with it; one that changed since it was read stops everything.</param>
    /// <returns><see langword="false"/> when somebody was first; then nothing was written.</returns>
    public static async Task<bool> RunAsync(WorkingCopy copy, Organisation organisation, IReadOnlyList<AnswerToDeliver> answers, bool settleDrafts, CancellationToken cancellationToken)
    {
        var asked = (await copy.ReadInvolvementsAsync(answers.Select(answer => answer.Goal.Goal.Id), cancellationToken)).ToLookup(row => (row.Goal, row.Period), row => row.Unit);
        var deliveries = answers.Select(answer => Delivery.Of(
            answer.Answer,
            answer.Goal,
            organisation.Units,
            asked[(answer.Goal.Goal.Id, answer.Goal.Period)].ToHashSet(),
            answer.By)).ToList();

        return await copy.TryTogetherAsync(async () =>
            (!settleDrafts || await EmptyDraftsAsync(copy, answers, cancellationToken)) && await AppendAsync(copy, deliveries, cancellationToken));
    }

    private static async Task<bool> EmptyDraftsAsync(WorkingCopy copy, IReadOnlyList<AnswerToDeliver> answers, CancellationToken cancellationToken)
    {
        foreach (var answer in answers)
        {
            if (!await copy.EmptyDraftAsync(answer.Goal.Goal.Id, answer.Goal.Period, answer.Goal.Version, answer.By.Person, answer.By.At, cancellationToken))
            {
                return false;
            }
        }

        return true;
    }

    private static async Task<bool> AppendAsync(WorkingCopy copy, IReadOnlyList<Delivery> deliveries, CancellationToken cancellationToken)
    {
        foreach (var delivery in deliveries)
        {
            if (!await copy.AppendAsync(delivery, cancellationToken))
            {
                return false;
            }
        }

        return true;
    }
}
