using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.FollowUps;

/// <summary>Ends an «ikke mitt mål»: the person answered after all.</summary>
internal sealed class SettleHandover(MunicipalCalendar calendar)
{
    /// <param name="handover">Nothing happens when there is none.</param>
    public async Task KeepAsync(WorkingCopy copy, HandoverRequest? handover, PersonId by, CancellationToken cancellationToken)
    {
        if (handover is not null)
        {
            await copy.SettleHandoverAsync(handover.Id, HandoverState.Kept, to: null, by, calendar.Now, cancellationToken);
        }
    }
}
