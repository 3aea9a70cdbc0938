using Microsoft.EntityFrameworkCore;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;

namespace TeamsStyring.App.FollowUps;

/// <summary>Ends an «ikke mitt mål»: the person answered after all.</summary>
internal sealed class SettleHandover(MunicipalCalendar calendar)
{
    /// <param name="handover">Nothing happens when there is none.</param>
    public async Task KeepAsync(WorkingCopy copy, HandoverRequest? handover, PersonId by, CancellationToken cancellationToken)
    {
        if (handover is not null)
        {
            var now = calendar.Now;
            await copy.Handovers.Where(row => row.Id == handover.Id && row.State == HandoverState.Waiting)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(row => row.State, HandoverState.Kept)
                        .SetProperty(row => row.SettledBy, (PersonId?)by)
                        .SetProperty(row => row.SettledAt, (DateTimeOffset?)now),
                    cancellationToken);
        }
    }
}
