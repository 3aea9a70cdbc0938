using System.Collections.Frozen;
using Azure.Core;
using TeamsStyring.App.Access;
using TeamsStyring.App.Local;
using TeamsStyring.App.People;
using TeamsStyring.BotProtocol.Trust;

namespace TeamsStyring.App.Starting;

/// <summary>
/// Who tells of people: in Teams the kommune's directory, on one's own machine nobody – or the emulated Graph, when the plans stand there. Commands ask it too, so it stands
/// beside what they need.
/// </summary>
internal static class DirectoryRegistration
{
    public static IServiceCollection AddDirectory(this IServiceCollection services, TeamsStyringOptions options)
        => options switch
        {
            { Mode: Mode.Local, Plans: not PlansKind.SharePoint } => services.AddSingleton<IPeopleDirectory, NoDirectory>(),
            { Mode: Mode.Local } => services.AddSingleton(provider => EmulatedDirectories(options.Graph.Address, provider.GetRequiredService<LocalClock>().Machine)).AddGraphDirectory(),
            _ => services
                .AddSingleton(provider => new BotTokens(CredentialOf(options.Teams), provider.GetRequiredService<TimeProvider>()))
                .AddSingleton(provider => new OpenDirectories(
                    provider.GetRequiredService<Registrations>(), provider.GetRequiredService<BotTokens>(), options.Graph.Address, provider.GetRequiredService<TimeProvider>()))
                .AddGraphDirectory(),
        };

    private static IServiceCollection AddGraphDirectory(this IServiceCollection services)
        => services.AddSingleton<IPeopleDirectory>(provider => new GraphDirectory(
            provider.GetRequiredService<OpenDirectories>().Of, provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<GraphDirectory>>()));

    private static OpenDirectories EmulatedDirectories(Uri graph, TimeProvider clock)
    {
        var credential = new LoopbackCredential(graph, clock);
        var nobody = new BotRegistration(LoopbackCredential.Application, LocalTenant.Id.Value);

        return new OpenDirectories(new Registrations([nobody], ""), new BotTokens(_ => credential, clock), graph, clock);
    }

    private static Func<BotRegistration, TokenCredential> CredentialOf(TeamsOptions options)
    {
        var proofs = options.Registrations.ToFrozenDictionary(registration => registration.Named, registration => registration.Proof);
        var credentials = new Credentials(new Uri(options.Authority), transport: null);

        return registration => credentials.Of(registration, proofs[registration]);
    }
}
