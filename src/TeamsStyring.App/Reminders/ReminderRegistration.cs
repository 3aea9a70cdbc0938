namespace TeamsStyring.App.Reminders;

/// <summary>What the reminders are made of. The card itself and the way to the person come from elsewhere, as delegates.</summary>
internal static class ReminderRegistration
{
    public static IServiceCollection AddReminders(this IServiceCollection services)
        => services.AddSingleton<ReadReminderFacts>()
            .AddSingleton<PlanReminders>()
            .AddSingleton<SendReminders>()
            .AddSingleton<ListDeliveries>()
            .AddSingleton<ShowDeadlines>()
            .AddSingleton<SetDeadline>()
            .AddSingleton<FindToRemind>()
            .AddSingleton<RemindFriendly>();
}
