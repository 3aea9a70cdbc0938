using TeamsStyring.BotProtocol.Connector;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Reminders;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Reminders;

/// <summary>
/// Sends what is due, one row at a time: claimed, sent, settled. A row that was claimed and never settled – the program was killed in between –
/// becomes unknown and is not repeated: Teams takes no key that would make a second card harmless, so the same card twice would be as likely as
/// none. Nobody is lost by it, since the next step of the ladder comes anyway, and everybody can see the row among the deliveries.
/// </summary>
internal sealed partial class SendReminders(WorkingCopies copies, MunicipalCalendar calendar, MakeReminderCard makeCard, SendReminderCard sendCard, ILogger<SendReminders> logger)
{
    /// <summary>Settles what an earlier run left behind. Only for the one that sends, and before it does.</summary>
    public async Task TakeUpAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        await using var copy = copies.Open(tenant);
        await copy.InterruptRemindersAsync(cancellationToken);
    }

    /// <returns>What may be sent at this moment, the longest waiting first; nothing when people are not at work.</returns>
    public async Task<IReadOnlyList<Reminder>> ListDueAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        if (!calendar.IsSendingTime)
        {
            return [];
        }

        var now = calendar.Now;
        await using var copy = copies.Open(tenant);

        return await copy.ListDueRemindersAsync(now, cancellationToken);
    }

    /// <returns>Whether the kommune's other cards can go out now; not when an administrator has switched the bot off.</returns>
    public async Task<bool> SendAsync(TenantId tenant, Reminder due, CancellationToken cancellationToken)
    {
        if (!calendar.IsSendingTime)
        {
            // A long list has lasted until four o'clock; the rest is planned anew for the next morning.
            return false;
        }

        await using var copy = copies.Open(tenant);
        if (await makeCard(tenant, due, cancellationToken) is not { } card)
        {
            await copy.CancelReminderAsync(due.Id, ReminderReason.NothingMissing, cancellationToken);
            return true;
        }

        // Planned for the same time as when it was read: whoever moved or claimed it meanwhile was first.
        if (!await copy.ClaimReminderAsync(due, cancellationToken))
        {
            return true;
        }

        var outcome = await sendCard(tenant, due.Person, card, cancellationToken);
        if (outcome is SendOutcome.Refused { Why: SendRefusal.DisabledByAdmin })
        {
            // Nothing is lost by it: what is due stays due, says what it waits for, and goes out when the bot is switched on again.
            await copy.HoldRemindersAsync(due.Id, calendar.Now, ReminderReason.DisabledByAdmin, cancellationToken);
            Log.SwitchedOff(logger, tenant);

            return false;
        }

        await SettleAsync(copy, due.Id, outcome, cancellationToken);

        return true;
    }

    /// <returns>The first time after <paramref name="after"/> that a card is planned for; <see langword="null"/> when none is.</returns>
    public async Task<DateTimeOffset?> NextTimeAsync(TenantId tenant, DateTimeOffset after, CancellationToken cancellationToken)
    {
        await using var copy = copies.Open(tenant);

        return await copy.NextReminderAsync(after, cancellationToken);
    }

    private async Task SettleAsync(WorkingCopy copy, ReminderId id, SendOutcome outcome, CancellationToken cancellationToken)
    {
        var (state, sentAt, reason, activity) = outcome switch
        {
            SendOutcome.Sent sent => (ReminderState.Sent, (DateTimeOffset?)calendar.Now, "", sent.ActivityId),
            SendOutcome.Unknown unknown => (ReminderState.Unknown, null, unknown.Reason, ""),
            SendOutcome.Refused refused => (ReminderState.Failed, null, refused.Reason, ""),
            _ => (ReminderState.Unknown, null, ReminderReason.Interrupted, ""),
        };
        await copy.SettleReminderAsync(id, state, sentAt, reason, activity, cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 220, Level = LogLevel.Error, Message = "An administrator has switched the bot off for tenant {Tenant}: its reminders wait. Switch it on again in the Teams admin centre.")]
        public static partial void SwitchedOff(ILogger logger, TenantId tenant);
    }
}
