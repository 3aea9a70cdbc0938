using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Notices;

/// <summary>
/// Where notices are believed or not, from memory alone, so that Graph is answered at once. A notice that is believed wakes its list and does nothing more:
/// what changed is always asked of Graph itself.
/// </summary>
public sealed class NoticeDesk
{
    private readonly ConcurrentDictionary<string, Known> _known = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="wake">Gets the list, and whether its subscription needs to be affirmed.</param>
    public void Expect(TenantId tenant, SyncedList list, Action<PlanList, bool> wake)
    {
        if (list.SubscriptionId.Length > 0)
        {
            _known[list.SubscriptionId] = new Known(tenant, list.List, Encoding.UTF8.GetBytes(list.ClientState), wake);
        }
    }

    public void Forget(string subscriptionId) => _known.TryRemove(subscriptionId, out _);

    /// <returns>Whether the notice was believed.</returns>
    public bool Take(Notice notice)
    {
        if (!_known.TryGetValue(notice.SubscriptionId, out var known)
            || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(notice.ClientState), known.ClientState)
            || !IsFrom(known.Tenant, notice.TenantId))
        {
            return false;
        }

        // Any other, such as that some notices were missed, is answered by reading the list.
        known.Wake(known.List, notice.LifecycleEvent is Notice.Reauthorize or Notice.Removed);

        return true;
    }

    // The tenant of one's own machine is no directory, and Graph has no id for it.
    private static bool IsFrom(TenantId tenant, string directory) => !Guid.TryParse(tenant.Value, out _) || string.Equals(directory, tenant.Value, StringComparison.OrdinalIgnoreCase);

    private sealed record Known(TenantId Tenant, PlanList List, byte[] ClientState, Action<PlanList, bool> Wake);
}
