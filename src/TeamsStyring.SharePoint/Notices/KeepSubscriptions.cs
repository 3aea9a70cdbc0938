using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Graph.Models;
using TeamsStyring.SharePoint.Graph;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Notices;

/// <summary>Has Graph say when a list changes. Only a hint: without it every list is still asked by schedule.</summary>
/// <param name="address">Where Graph reaches this program; <see langword="null"/> when it cannot, and then nothing is subscribed to.</param>
internal sealed class KeepSubscriptions(WorkingCopies copies, TenantSite site, NoticeDesk desk, Uri? address, TimeProvider clock)
{
    /// <summary>Of the 42,300 minutes that Graph allows for a list.</summary>
    private static readonly TimeSpan _life = TimeSpan.FromDays(29);

    // Half of its life: a program that stands still over a long holiday still finds it alive.
    private static readonly TimeSpan _renewal = _life / 2;

    private static readonly TimeSpan _pause = TimeSpan.FromMinutes(10);

    /// <summary>Every secret begins with it, so that a subscription made for an address that we no longer have is known for one.</summary>
    private readonly string _mark = address is null ? "" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address.AbsoluteUri)))[..16];

    private readonly HashSet<PlanList> _asked = [];
    private readonly Dictionary<PlanList, DateTimeOffset> _notBefore = [];

    /// <summary>Subscribes to what is not subscribed to, and renews what comes near its end.</summary>
    /// <param name="affirm">Lists of whose subscription Graph said that it needs us.</param>
    public async Task RunAsync(IReadOnlyCollection<PlanList> affirm, Action<PlanList, bool> wake, CancellationToken cancellationToken)
    {
        _asked.UnionWith(affirm);
        if (address is null)
        {
            return;
        }

        await using var copy = copies.Open(site.Tenant);
        var lists = await copy.SyncedLists.ToListAsync(cancellationToken);
        lists.ForEach(list => desk.Expect(site.Tenant, list, wake));
        foreach (var list in lists.Where(IsDue))
        {
            if (!(await KeepAsync(list, cancellationToken)).Is(out var kept, out var fault))
            {
                // Mostly a permission that the kommune has not given; the schedule does the work meanwhile. A list that is gone keeps only itself waiting.
                Rest(fault is GraphFault.NotFound ? [list] : lists);
                if (fault is GraphFault.NotFound)
                {
                    continue;
                }

                return;
            }

            _asked.Remove(list.List);
            await copy.SyncedLists.Where(row => row.List == list.List).ExecuteUpdateAsync(
                row => row.SetProperty(one => one.SubscriptionId, kept.SubscriptionId)
                    .SetProperty(one => one.SubscriptionExpires, kept.SubscriptionExpires)
                    .SetProperty(one => one.ClientState, kept.ClientState),
                cancellationToken);
            desk.Expect(site.Tenant, kept, wake);
        }
    }

    private bool IsDue(SyncedList list)
        => (!_notBefore.TryGetValue(list.List, out var notBefore) || clock.GetUtcNow() >= notBefore)
            && (!IsForUs(list) || _asked.Contains(list.List) || list.SubscriptionExpires is not { } ends || ends <= clock.GetUtcNow() + _renewal);

    private bool IsForUs(SyncedList list) => list.SubscriptionId.Length > 0 && list.ClientState.StartsWith(_mark, StringComparison.Ordinal);

    private void Rest(IEnumerable<SyncedList> lists)
    {
        foreach (var list in lists)
        {
            _notBefore[list.List] = clock.GetUtcNow() + _pause;
        }
    }

    /// <returns>The list as it is to be remembered.</returns>
    private async Task<GraphAnswer<SyncedList>> KeepAsync(SyncedList list, CancellationToken cancellationToken)
    {
        if (!IsForUs(list))
        {
            return await SubscribeAsync(list, cancellationToken);
        }

        var until = clock.GetUtcNow() + _life;
        if (_asked.Contains(list.List))
        {
            // Answered by the renewal below where it is not answered by this.
            await site.Subscriptions.ReauthorizeAsync(list.SubscriptionId, cancellationToken);
        }

        if ((await site.Subscriptions.RenewAsync(list.SubscriptionId, until, cancellationToken)).Is(out var renewed, out var fault))
        {
            return list with { SubscriptionExpires = renewed.ExpirationDateTime ?? until };
        }

        if (fault is not GraphFault.NotFound)
        {
            return fault;
        }

        desk.Forget(list.SubscriptionId);

        return await SubscribeAsync(list, cancellationToken);
    }

    private async Task<GraphAnswer<SyncedList>> SubscribeAsync(SyncedList list, CancellationToken cancellationToken)
    {
        var until = clock.GetUtcNow() + _life;
        var secret = _mark + RandomNumberGenerator.GetHexString(64, lowercase: true);
        var answer = await site.Subscriptions.CreateAsync(
            new Subscription
            {
                ChangeType = "updated",
                Resource = $"sites/{site.Lists.SiteId}/lists/{list.ListId}",
                NotificationUrl = new Uri(address ?? throw new InvalidOperationException("Nobody can be told where."), "graph/notices").AbsoluteUri,
                LifecycleNotificationUrl = new Uri(address, "graph/lifecycle").AbsoluteUri,
                ExpirationDateTime = until,
                ClientState = secret,
                LatestSupportedTlsVersion = "v1_2",
            },
            cancellationToken);
        if (!answer.Is(out var made, out var fault))
        {
            return fault;
        }

        return made.Id is { Length: > 0 } id
            ? list with { SubscriptionId = id, SubscriptionExpires = made.ExpirationDateTime ?? until, ClientState = secret }
            : new GraphFault.Unclear("a subscription without an id");
    }
}
