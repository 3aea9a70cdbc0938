using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.FollowUps;

/// <summary>Keeps what is typed, valid or not. A draft row stays for ever, so that its version only counts up.</summary>
internal sealed class SaveDraft(MunicipalCalendar calendar)
{
    /// <returns>What stands now; <see langword="null"/> when somebody saved between reading and this, and nothing was written.</returns>
    public async Task<FollowUpDraft?> RunAsync(WorkingCopy copy, GoalToAnswer goal, DraftAnswer answer, PersonId person, CancellationToken cancellationToken)
    {
        var draft = new FollowUpDraft(goal.Goal.Id, goal.Period, goal.Version + 1, answer, person, calendar.Now);

        return await copy.SaveDraftAsync(draft, cancellationToken) ? draft : null;
    }
}
