using TeamsStyring.App.Access;
using TeamsStyring.App.Conversations;
using TeamsStyring.App.FollowUps;
using TeamsStyring.App.Reminders;
using TeamsStyring.Storage;

namespace TeamsStyring.App.Starting;

/// <summary>Ties the reminders to the feature whose card they bring and to the conversations that bring it; none of the three knows the others.</summary>
internal static class ReminderTies
{
    public static IServiceCollection TieReminders(this IServiceCollection services)
        => services.AddSingleton(MakeCard).AddSingleton(SendCard);

    private static MakeReminderCard MakeCard(IServiceProvider services)
    {
        var copies = services.GetRequiredService<WorkingCopies>();
        var callers = services.GetRequiredService<Callers>();
        var followUps = services.GetRequiredService<OpenFollowUp>();

        return async (tenant, reminder, cancellationToken) =>
        {
            await using var copy = copies.Open(tenant);

            return await callers.FindAsync(copy, reminder.Person, cancellationToken) is { } person
                && await followUps.RemindAsync(copy, person, reminder.Period, reminder.Stage, cancellationToken) is { } show
                    ? new ReminderCard(show.Card, show.InWords)
                    : null;
        };
    }

    private static SendReminderCard SendCard(IServiceProvider services)
    {
        var sender = services.GetRequiredService<ProactiveSender>();

        return (tenant, person, card, cancellationToken) => sender.SendCardAsync(tenant, person, card.Card, card.Summary, cancellationToken);
    }
}
