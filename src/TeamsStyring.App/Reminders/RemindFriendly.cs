using System.Text.Json.Nodes;
using TeamsStyring.App.Access;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Reminders;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Reminders;

/// <summary>«Send vennlig påminnelse»: shows who would get what and when, and writes it down when it is confirmed. The clock sends it like any other card.</summary>
internal sealed partial class RemindFriendly(FindToRemind find, MunicipalCalendar calendar, ILogger<RemindFriendly> logger)
{
    public async Task<ReminderOutcome> ProposeAsync(WorkingCopy copy, Caller caller, RemindAsked asked, CancellationToken cancellationToken)
    {
        var may = asked.Units.SelectMany(caller.Organisation.Units.Subtree).Any(unit => FindToRemind.MayRemind(caller, unit.Id));
        var (persons, told) = await find.RunAsync(copy, caller, asked, cancellationToken);
        return FriendlyReminderCard.Propose(asked, persons, told, may, calendar.OrNextSendingTime(calendar.Now));
    }

    public async Task<ReminderOutcome> PressAsync(WorkingCopy copy, Caller caller, string verb, JsonObject data, CancellationToken cancellationToken)
    {
        if (RemindAsked.Read(data) is not { } asked)
        {
            return new ReminderOutcome.Malformed();
        }

        switch (verb)
        {
            case ReminderVerbs.Leave:
                return FriendlyReminderCard.Left(asked);
            case ReminderVerbs.Send:
                // Who has answered or been told since the card was shown is left alone.
                var (persons, _) = await find.RunAsync(copy, caller, asked, cancellationToken);
                var at = calendar.OrNextSendingTime(calendar.Now);
                await copy.TogetherAsync(async () =>
                {
                    foreach (var person in persons)
                    {
                        await copy.PlanReminderAsync(ReminderRule.Friendly(copy.Tenant, calendar, person.Person.Id, person.Unit, person.Period, at), cancellationToken);
                    }
                });
                Log.Asked(logger, persons.Count, asked.Period);
                return FriendlyReminderCard.Sent(asked, persons.Count, at);
            default:
                return new ReminderOutcome.Malformed();
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 410, Level = LogLevel.Information, Message = "A friendly reminder was asked for, to {Count} persons about {Period}.")]
        public static partial void Asked(ILogger logger, int count, ReportingPeriod period);
    }
}
