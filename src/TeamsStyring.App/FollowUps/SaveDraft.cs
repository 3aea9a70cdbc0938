using Microsoft.EntityFrameworkCore;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;

namespace TeamsStyring.App.FollowUps;

/// <summary>Keeps what is typed, valid or not. A draft row stays for ever, so that its version only counts up.</summary>
internal sealed class SaveDraft(MunicipalCalendar calendar)
{
    /// <returns><see langword="false"/> when somebody saved between reading and this; then nothing was written.</returns>
    public async Task<bool> RunAsync(WorkingCopy copy, GoalToAnswer goal, DraftAnswer answer, PersonId person, CancellationToken cancellationToken)
    {
        var (id, period, version, now) = (goal.Goal.Id, goal.Period, goal.Version, calendar.Now);
        if (version > 0)
        {
            return await copy.Drafts.Where(draft => draft.Goal == id && draft.Period == period && draft.Version == version)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(draft => draft.Version, version + 1)
                        .SetProperty(draft => draft.Answer, answer)
                        .SetProperty(draft => draft.By, person)
                        .SetProperty(draft => draft.At, now),
                    cancellationToken) == 1;
        }

        copy.Drafts.Add(new FollowUpDraft(id, period, Version: 1, answer, person, now));
        try
        {
            await copy.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException exception) when (!StoreBusy.Is(exception))
        {
            // The other person, or the same press delivered twice, was first.
            return false;
        }
        finally
        {
            copy.ChangeTracker.Clear();
        }
    }
}
