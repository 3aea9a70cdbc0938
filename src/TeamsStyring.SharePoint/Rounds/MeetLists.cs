using Microsoft.EntityFrameworkCore;
using TeamsStyring.Domain;
using TeamsStyring.SharePoint.Graph;
using TeamsStyring.SharePoint.Provisioning;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Rounds;

/// <summary>Finds our lists on the site and writes down which they are. From then on every change of a row is owed to them.</summary>
/// <param name="provisionsItself">Whether missing lists are made at once.</param>
internal sealed class MeetLists(WorkingCopies copies, TenantSite site, bool provisionsItself)
{
    public async Task<MetOutcome> RunAsync(CancellationToken cancellationToken)
    {
        // Asked before its lists: a site that is not there and a list that is not there are answered alike.
        if (!(await site.Lists.ReadSiteAsync(cancellationToken)).Is(out _, out var fault))
        {
            return new MetOutcome.Trouble(SiteCondition.Of(fault));
        }

        var wanted = WantedLists.In(await LanguageAsync(cancellationToken));
        var outcome = await FindAsync(wanted, cancellationToken);
        if (outcome is MetOutcome.Met { Missing: not [] } && provisionsItself)
        {
            if (await new ProvisionLists(site.Lists).RunAsync(wanted, new Progress<ProvisionStep>(), cancellationToken) is ProvisionOutcome.Stopped stopped)
            {
                return new MetOutcome.Trouble(SiteCondition.Of(stopped.Fault));
            }

            outcome = await FindAsync(wanted, cancellationToken);
        }

        if (outcome is MetOutcome.Met met)
        {
            await RememberAsync(met.Lists, cancellationToken);
        }

        return outcome;
    }

    private async Task<Language> LanguageAsync(CancellationToken cancellationToken)
    {
        await using var copy = copies.Open(site.Tenant);

        return await copy.Municipalities.Select(municipality => municipality.Language).FirstOrDefaultAsync(cancellationToken);
    }

    private async Task<MetOutcome> FindAsync(IReadOnlyList<WantedList> wanted, CancellationToken cancellationToken)
    {
        if (!(await site.Lists.ReadListsAsync(cancellationToken)).Is(out var there, out var fault))
        {
            return new MetOutcome.Trouble(SiteCondition.Of(fault));
        }

        var found = wanted.Select(list => (list, There: Array.Find(there, each => string.Equals(each.Name, list.Name, StringComparison.OrdinalIgnoreCase)))).ToLookup(pair => pair.There?.Id is not null);

        return new MetOutcome.Met(
            [.. found[true].Select(pair => new MetList(pair.list.List, pair.There?.Id ?? "", pair.There?.DisplayName ?? pair.list.DisplayName, pair.There?.WebUrl ?? ""))],
            [.. found[false].Select(pair => pair.list.List)]);
    }

    private async Task RememberAsync(IReadOnlyList<MetList> met, CancellationToken cancellationToken)
    {
        await using var copy = copies.Open(site.Tenant);
        await using var transaction = await copy.Database.BeginTransactionAsync(cancellationToken);
        var known = await copy.SyncedLists.ToDictionaryAsync(list => list.List, cancellationToken);
        foreach (var list in met.Where(list => !known.TryGetValue(list.List, out var before) || before.ListId != list.ListId))
        {
            // Another list than before, empty or restored from elsewhere: what was agreed with the old one says nothing about it.
            await copy.SyncedLists.Where(row => row.List == list.List).ExecuteDeleteAsync(cancellationToken);
            await copy.ListLinks.Where(row => row.List == list.List).ExecuteDeleteAsync(cancellationToken);
            await copy.ListProblems.Where(row => row.List == list.List).ExecuteDeleteAsync(cancellationToken);
            await copy.HeldItems.Where(row => row.List == list.List).ExecuteDeleteAsync(cancellationToken);
            copy.SyncedLists.Add(new SyncedList(list.List, list.ListId, "", null, "", null, "", "", null));
        }

        await copy.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
