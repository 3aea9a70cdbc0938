using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Graph.Data;
using TeamsStyring.DevTools.Graph.Pace;

namespace TeamsStyring.DevTools.Graph.Subscriptions;

/// <summary>Tells subscribers that a list has changed: several changes in one notice, and again while nobody takes it.</summary>
internal sealed class Notices(GraphDatabase database, SubscriptionTable subscriptions, HttpClient http, Troubles troubles, TimeSpan gathering) : IAsyncDisposable
{
    private const string Removed = "subscriptionRemoved";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim _changed = new(0, 1);
    private readonly CancellationTokenSource _stop = new();
    private Task _running = Task.CompletedTask;

    public void Start() => _running = RunAsync(_stop.Token);

    /// <summary>Something was written.</summary>
    public void Wake()
    {
        try
        {
            _changed.Release();
        }
        catch (SemaphoreFullException)
        {
            // It is awake already.
        }
    }

    /// <summary>Tells every subscriber that something happens to the subscription itself.</summary>
    /// <returns>How many took it.</returns>
    public async Task<int> SendLifecycleAsync(string what, CancellationToken cancellationToken)
    {
        var taken = 0;
        foreach (var one in database.Run(subscriptions.Alive))
        {
            if (what is Removed)
            {
                database.Run(() => subscriptions.Remove(one));
            }

            taken += one.LifecycleUrl is { } address && await PostAsync(address, one.LifecycleNotice(what), cancellationToken) ? 1 : 0;
        }

        return taken;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _running;
        _stop.Dispose();
        _changed.Dispose();
    }

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        var wait = Timeout.InfiniteTimeSpan;
        try
        {
            while (!cancellationToken.IsCancellationRequested)
            {
                await _changed.WaitAsync(wait, cancellationToken);
                await Task.Delay(gathering, cancellationToken);
                var isAllTaken = await SendOwedAsync(cancellationToken);

                // Graph tries for four hours, less and less often.
                wait = isAllTaken ? Timeout.InfiniteTimeSpan : wait == Timeout.InfiniteTimeSpan ? TimeSpan.FromSeconds(1) : TimeSpan.FromTicks(Math.Min(wait.Ticks * 2, LongestWait.Ticks));
            }
        }
        catch (OperationCanceledException)
        {
            // It was told to stop.
        }
    }

    private async Task<bool> SendOwedAsync(CancellationToken cancellationToken)
    {
        var isAllTaken = true;
        foreach (var (one, lastChange) in database.Run(subscriptions.Owed))
        {
            if (troubles.IsNoticeLost || (one.NotificationUrl is { } address && await PostAsync(address, one.Notice(), cancellationToken)))
            {
                database.Run(() => subscriptions.Told(one, lastChange));
            }
            else
            {
                isAllTaken = false;
            }
        }

        return isAllTaken;
    }

    private async Task<bool> PostAsync(Uri address, JsonObject notice, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        try
        {
            using var answer = await http.PostAsJsonAsync(address, new JsonObject { ["value"] = new JsonArray(notice) }, limit.Token);

            return answer.IsSuccessStatusCode;
        }
        catch (Exception broken) when (broken is HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
}
