using Microsoft.EntityFrameworkCore;
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
        var goals = answers.Select(answer => answer.Goal.Goal.Id).ToList();
        var asked = (await copy.Involvements.Where(row => goals.Contains(row.Goal)).ToListAsync(cancellationToken)).ToLookup(row => (row.Goal, row.Period), row => row.Unit);
        var deliveries = answers.Select(answer => Delivery.Of(
            answer.Answer,
            answer.Goal,
            organisation.Units,
            asked[(answer.Goal.Goal.Id, answer.Goal.Period)].ToHashSet(),
            answer.By)).ToList();

        await using var transaction = await copy.Database.BeginTransactionAsync(cancellationToken);
        foreach (var answer in settleDrafts ? answers : [])
        {
            // Writing first takes the lock at once, so that two deliveries wait for each other instead of failing.
            if (!await EmptyDraftAsync(copy, answer, cancellationToken))
            {
                return false;
            }
        }

        foreach (var delivery in deliveries)
        {
            copy.FollowUps.Add(delivery.FollowUp);
            copy.Measurements.AddRange(delivery.Measurements);
            copy.Initiatives.UpdateRange(delivery.Changed);
            copy.Initiatives.AddRange(delivery.Added);
            copy.Decisions.AddRange(delivery.Decisions);
            copy.Involvements.AddRange(delivery.Involvements);
        }

        try
        {
            await copy.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException exception) when (!StoreBusy.Is(exception))
        {
            return false;
        }
        finally
        {
            copy.ChangeTracker.Clear();
        }
    }

    private static async Task<bool> EmptyDraftAsync(WorkingCopy copy, AnswerToDeliver answer, CancellationToken cancellationToken)
    {
        var (goal, period, version) = (answer.Goal.Goal.Id, answer.Goal.Period, answer.Goal.Version);

        return await copy.Drafts.Where(draft => draft.Goal == goal && draft.Period == period && draft.Version == version)
            .ExecuteUpdateAsync(
                set => set.SetProperty(draft => draft.Version, version + 1)
                    .SetProperty(draft => draft.Answer, DraftAnswer.Empty)
                    .SetProperty(draft => draft.By, answer.By.Person)
                    .SetProperty(draft => draft.At, answer.By.At),
                cancellationToken) == 1;
    }
}
