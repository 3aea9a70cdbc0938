namespace TeamsStyring.App.Channels;

/// <summary>What this room is made of.</summary>
internal static class ChannelServices
{
    public static IServiceCollection AddChannels(this IServiceCollection services) => services.AddSingleton<ShowChannel>().AddSingleton<PressChannel>();
}
