using TeamsStyring.App.Conversations;
using TeamsStyring.App.FollowUps;
using TeamsStyring.App.Handovers;
using TeamsStyring.App.Involvements;
using TeamsStyring.App.Scheduling;

namespace TeamsStyring.App.Starting;

/// <summary>Ties what an answer owes to others to the features that tell them, and these to the conversations; none of them knows the others.</summary>
internal static class TellingTies
{
    /// <summary>How long a press waits for others to be told. What is not told by then goes out with the clock: Teams repeats an invoke after 15 s.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(1.5);

    public static IServiceCollection TieTelling(this IServiceCollection services)
        => services.AddSingleton<TellOthers>(TellOthers)
            .AddSingleton<TellAnswers>(TellAnswers)
            .AddSingleton<SendInvolvementCard>(provider => provider.GetRequiredService<ProactiveSender>().SendCardAsync)
            .AddSingleton<SendHandoverCard>(provider => provider.GetRequiredService<ProactiveSender>().SendCardAsync);

    private static TellAnswers TellAnswers(IServiceProvider services)
    {
        var door = services.GetRequiredService<JobDoor>();
        var involvements = services.GetRequiredService<SendInvolvements>();

        return (tenant, cancellationToken) => door.PassAsync(nameof(TellAnswers), _patience, limited => involvements.RunAsync(tenant, limited), cancellationToken);
    }

    private static TellOthers TellOthers(IServiceProvider services)
    {
        var door = services.GetRequiredService<JobDoor>();
        var involvements = services.GetRequiredService<SendInvolvements>();
        var handovers = services.GetRequiredService<SendHandovers>();

        return (tenant, cancellationToken) => door.PassAsync(
            nameof(TellOthers),
            _patience,
            async limited =>
            {
                await involvements.RunAsync(tenant, limited);
                await handovers.RunAsync(tenant, limited);
            },
            cancellationToken);
    }
}
