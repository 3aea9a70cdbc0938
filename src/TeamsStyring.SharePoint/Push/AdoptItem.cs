using TeamsStyring.SharePoint.Graph;
using TeamsStyring.SharePoint.Rows;
using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Push;

/// <summary>Looks whether a list has a row already that we do not know an item of, and if so takes that item for it: a row is never there twice.</summary>
internal sealed class AdoptItem(TenantSite site)
{
    /// <returns>Why the list could not be asked; <see langword="null"/> when it could, whether it has the row or not.</returns>
    public async Task<GraphFault?> RunAsync(WorkingCopy copy, OwedWrite owed, string listId, CancellationToken cancellationToken)
    {
        if (!(await site.Lists.FindItemsAsync(listId, ListSchema.Key, owed.Key, cancellationToken)).Is(out var found, out var fault))
        {
            return fault;
        }

        // Where people took away what makes keys unique there may be several; the first is ours, the pull flags the others.
        if (found.Items.OrderBy(item => item.Id.Length).ThenBy(item => item.Id, StringComparer.Ordinal).FirstOrDefault() is { } item)
        {
            var agreed = OutgoingRows.Agreed(owed, RowFields.OfItem(ListSchemas.Of(owed.List), item.Fields), new RowWritten(item.Id, item.ETag));
            await using var transaction = await copy.Database.BeginTransactionAsync(cancellationToken);
            await OutgoingRows.LinkAsync(copy, [agreed], cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        return null;
    }
}
