using System.Collections.Concurrent;
using TeamsStyring.App.Access;
using TeamsStyring.BotProtocol.Installation;
using TeamsStyring.BotProtocol.Trust;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.SharePoint.Directory;
using TeamsStyring.SharePoint.Graph;

namespace TeamsStyring.App.People;

/// <summary>The way to each kommune's directory, opened when somebody is first looked for, with the bot's own proof of who it is.</summary>
/// <param name="graph">Graph's address, with its version.</param>
internal sealed class OpenDirectories(Registrations registrations, BotTokens tokens, Uri graph, TimeProvider clock) : IDisposable
{
    /// <summary>Somebody waits for an answer: better without the directory than too late.</summary>
    private static readonly GraphPatience _patience = new(Answer: TimeSpan.FromSeconds(2), Rest: TimeSpan.Zero, Attempts: 1);

    private readonly ConcurrentDictionary<TenantId, Lazy<(GraphCalls Calls, GraphPace Pace)>> _open = new();

    /// <returns><see langword="null"/> for a tenant that this deployment does not answer for.</returns>
    public PeopleDirectory? Of(TenantId tenant)
        => registrations.Of(tenant) is { } registration ? new PeopleDirectory(_open.GetOrAdd(tenant, _ => new(() => Open(registration))).Value.Calls) : null;

    public void Dispose()
    {
        foreach (var opened in _open.Values.Where(opened => opened.IsValueCreated))
        {
            opened.Value.Calls.Dispose();
            opened.Value.Pace.Dispose();
        }
    }

    private (GraphCalls Calls, GraphPace Pace) Open(BotRegistration registration)
    {
        var pace = new GraphPace(clock, GraphPace.SmallestAllowance);
        var own = new GraphTokens(
            cancellationToken => tokens.ReadAsync(registration, PersonalInstallation.GraphScope, cancellationToken),
            () => tokens.Forget(registration, PersonalInstallation.GraphScope));

        return (new GraphCalls(graph, own, pace, _patience, clock), pace);
    }
}
