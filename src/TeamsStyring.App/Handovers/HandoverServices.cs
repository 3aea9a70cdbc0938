namespace TeamsStyring.App.Handovers;

/// <summary>What this room is made of.</summary>
internal static class HandoverServices
{
    public static IServiceCollection AddHandovers(this IServiceCollection services) => services.AddSingleton<SendHandovers>().AddSingleton<DecideHandover>();
}
