using System.Collections.Frozen;
using Azure.Core;
using TeamsStyring.App.Access;
using TeamsStyring.App.People;
using TeamsStyring.BotProtocol.Trust;

namespace TeamsStyring.App.Starting;

/// <summary>Who tells of people: on one's own machine nobody, in Teams the kommune's directory. Commands ask it too, so it stands beside what they need.</summary>
internal static class DirectoryRegistration
{
    public static IServiceCollection AddDirectory(this IServiceCollection services, TeamsStyringOptions options)
        => options.Mode is Mode.Local
            ? services.AddSingleton<IPeopleDirectory, NoDirectory>()
            : services
                .AddSingleton(provider => new BotTokens(CredentialOf(options.Teams), provider.GetRequiredService<TimeProvider>()))
                .AddSingleton(provider => new OpenDirectories(
                    provider.GetRequiredService<Registrations>(), provider.GetRequiredService<BotTokens>(), options.Graph.Address, provider.GetRequiredService<TimeProvider>()))
                .AddSingleton<IPeopleDirectory>(provider => new GraphDirectory(
                    provider.GetRequiredService<OpenDirectories>().Of, provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<GraphDirectory>>()));

    private static Func<BotRegistration, TokenCredential> CredentialOf(TeamsOptions options)
    {
        var proofs = options.Registrations.ToFrozenDictionary(registration => registration.Named, registration => registration.Proof);
        var credentials = new Credentials(new Uri(options.Authority), transport: null);

        return registration => credentials.Of(registration, proofs[registration]);
    }
}
