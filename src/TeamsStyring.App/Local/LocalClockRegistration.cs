using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Local;

/// <summary>The movable clock: everything in the process asks it for the time.</summary>
internal static class LocalClockRegistration
{
    /// <param name="real">The machine's clock.</param>
    public static IServiceCollection AddLocalClock(this IServiceCollection services, TimeProvider real)
        => services.AddSingleton(new LocalClock(real))
            .AddSingleton<TimeProvider>(provider => provider.GetRequiredService<LocalClock>())
            .AddSingleton<StartReads>()
            .AddSingleton<KeepClock>()
            .AddSingleton<StartClock>();

    /// <summary>Moving it, which needs the jobs.</summary>
    public static IServiceCollection AddClockMoving(this IServiceCollection services)
        => services.AddSingleton<MoveClock>()
            .AddSingleton<ComingUp>()
            .AddSingleton<LocalReader>()
            .AddSingleton<LiveFirstDays>();

    /// <summary>What happens by itself at a start, before the jobs: registered before them, since it takes their turn.</summary>
    public static IServiceCollection AddFirstDays(this IServiceCollection services)
        => services.AddSingleton<InstallApp>()
            .AddSingleton<FirstDays>()
            .AddHostedService<FirstDaysHost>();
}
