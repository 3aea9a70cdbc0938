using Microsoft.Graph.Models;

namespace TeamsStyring.SharePoint.Graph;

/// <summary>The calls by which Graph is asked to say when a list changes.</summary>
public sealed class GraphSubscriptions(GraphCalls calls)
{
    public Task<GraphAnswer<Subscription>> CreateAsync(Subscription subscription, CancellationToken cancellationToken)
        => calls.AskAsync(GraphCost.Many, repeatable: false, limited => calls.Client.Subscriptions.PostAsync(subscription, cancellationToken: limited), cancellationToken);

    public Task<GraphAnswer<Subscription>> RenewAsync(string id, DateTimeOffset until, CancellationToken cancellationToken)
        => calls.AskAsync(
            GraphCost.Many,
            repeatable: true,
            limited => calls.Client.Subscriptions[id].PatchAsync(new Subscription { ExpirationDateTime = until }, cancellationToken: limited),
            cancellationToken);

    /// <summary>Says that we still want it, and may: what Graph asks for with <c>reauthorizationRequired</c>.</summary>
    public Task<GraphAnswer<string>> ReauthorizeAsync(string id, CancellationToken cancellationToken)
        => calls.AskAsync(
            GraphCost.Many,
            repeatable: true,
            async limited =>
            {
                await calls.Client.Subscriptions[id].Reauthorize.PostAsync(cancellationToken: limited);

                return (string?)id;
            },
            cancellationToken);
}
