using System.Collections.Concurrent;
using TeamsStyring.DevTools.Graph;
using TeamsStyring.DevTools.Graph.Calls;
using TeamsStyring.Tests.SharePoint.Contract;

namespace TeamsStyring.Tests.SharePoint;

/// <summary>The emulated Graph, with the contract watching all that is asked and answered. What Graph would not know fails the test that sent it.</summary>
internal sealed class WatchedGraph : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _breaches = new();
    private readonly ConcurrentQueue<GraphExchange> _exchanges = new();
    private EmulatedGraph? _graph;

    public EmulatedGraph Graph => _graph ?? throw new InvalidOperationException("The emulated Graph has not started.");

    public string BaseUrl => Graph.BaseUrl;

    /// <summary>Everything that was asked, a batch's parts each.</summary>
    public IReadOnlyCollection<GraphExchange> Exchanges => _exchanges;

    public IReadOnlyCollection<string> Breaches => _breaches;

    public static Task<WatchedGraph> StartAsync(CancellationToken cancellationToken) => StartAsync(new EmulatedGraphOptions(TimeProvider.System), cancellationToken);

    public static async Task<WatchedGraph> StartAsync(EmulatedGraphOptions options, CancellationToken cancellationToken)
    {
        var watched = new WatchedGraph();
        watched._graph = await EmulatedGraph.StartAsync(options, watched.Watch, cancellationToken);

        return watched;
    }

    /// <summary>For a test that asks wrongly on purpose.</summary>
    public void Forgive() => _breaches.Clear();

    public async ValueTask DisposeAsync()
    {
        await Graph.DisposeAsync();
        Assert.Empty(_breaches.Distinct(StringComparer.Ordinal));
    }

    private void Watch(GraphExchange exchange)
    {
        _exchanges.Enqueue(exchange);
        foreach (var breach in GraphContract.Shipped.Breaches(exchange))
        {
            _breaches.Enqueue(breach);
        }
    }
}
