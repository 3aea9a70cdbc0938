using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.FollowUps;

/// <summary>What this room is made of.</summary>
internal static class FollowUpServices
{
    public static IServiceCollection AddFollowUps(this IServiceCollection services)
        => services.AddSingleton<OwnGoals>()
            .AddSingleton<ReadWalk>()
            .AddSingleton<SaveDraft>()
            .AddSingleton<SettleHandover>()
            .AddSingleton<ShowWalk>()
            .AddSingleton<StepThrough>()
            .AddSingleton<DeliverAnswers>()
            .AddSingleton<SnoozeCard>()
            .AddSingleton<HandOverGoals>()
            .AddSingleton<OpenFollowUp>()
            .AddSingleton<PressFollowUp>()
            .AddSingleton<SubmitFollowUp>();
}
