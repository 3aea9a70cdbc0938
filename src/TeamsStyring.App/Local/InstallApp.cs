using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using TeamsStyring.Storage;

namespace TeamsStyring.App.Local;

/// <summary>Gives everybody in the sample the app, with the address that the program listens on now.</summary>
internal sealed class InstallApp(IServer server, WorkingCopies copies, TimeProvider clock)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } address)
        {
            await using var copy = copies.Open(LocalTenant.Id);
            await LocalTeams.InstallForAllAsync(copy, address, clock.GetUtcNow(), cancellationToken);
        }
    }
}
