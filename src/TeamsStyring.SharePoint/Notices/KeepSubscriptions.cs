using System.Security.Cryptography;
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

    private DateTimeOffset _notBefore;

    /// <summary>Subscribes to what is not subscribed to, and renews what comes near its end.</summary>
    /// <param name="affirm">Lists of which Graph asked whether we still want to know.</param>
    public async Task RunAsync(IReadOnlyCollection<PlanList> affirm, Action<PlanList, bool> wake, CancellationToken cancellationToken)
    {
        if (address is null || (clock.GetUtcNow() < _notBefore && affirm.Count == 0))
        {
            return;
        }

        await using var copy = copies.Open(site.Tenant);
        foreach (var list in await copy.SyncedLists.ToListAsync(cancellationToken))
        {
            desk.Expect(site.Tenant, list, wake);
            if (await KeepAsync(list, affirm.Contains(list.List), cancellationToken) is not { } kept)
            {
                continue;
            }

            await copy.SyncedLists.Where(row => row.List == list.List).ExecuteUpdateAsync(
                row => row.SetProperty(one => one.SubscriptionId, kept.SubscriptionId)
                    .SetProperty(one => one.SubscriptionExpires, kept.SubscriptionExpires)
                    .SetProperty(one => one.ClientState, kept.ClientState),
                cancellationToken);
            desk.Expect(site.Tenant, kept, wake);
        }
    }

    /// <returns>The list as it is to be remembered; <see langword="null"/> when nothing changed.</returns>
    private async Task<SyncedList?> KeepAsync(SyncedList list, bool affirm, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (list.SubscriptionId.Length == 0)
        {
            return await SubscribeAsync(list, cancellationToken);
        }

        if (affirm)
        {
            await site.Subscriptions.ReauthorizeAsync(list.SubscriptionId, cancellationToken);
        }

        if (!affirm && list.SubscriptionExpires > now + _renewal)
        {
            return null;
        }

        if ((await site.Subscriptions.RenewAsync(list.SubscriptionId, now + _life, cancellationToken)).Is(out var renewed, out var fault))
        {
            return list with { SubscriptionExpires = renewed.ExpirationDateTime ?? now + _life };
        }

        if (fault is not GraphFault.NotFound)
        {
            _notBefore = now + _pause;

            return null;
        }

        desk.Forget(list.SubscriptionId);

        return await SubscribeAsync(list, cancellationToken);
    }

    private async Task<SyncedList?> SubscribeAsync(SyncedList list, CancellationToken cancellationToken)
    {
        var until = clock.GetUtcNow() + _life;
        var secret = RandomNumberGenerator.GetHexString(64, lowercase: true);
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
        if (answer.Is(out var made, out _) && made.Id is { Length: > 0 } id)
        {
            return list with { SubscriptionId = id, SubscriptionExpires = made.ExpirationDateTime ?? until, ClientState = secret };
        }

        // Mostly a permission that the kommune has not given; the schedule does the work meanwhile.
        _notBefore = clock.GetUtcNow() + _pause;

        return null;
    }
}
