using Microsoft.EntityFrameworkCore;
using TeamsStyring.SharePoint.Rows;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Pull;

/// <summary>Brings back a row that was set aside, because it stands in the list again.</summary>
internal sealed class RestoreRow(WorkingCopy copy, ListRows rows)
{
    public async Task RunAsync(ItemInHand one, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await rows.SetAsideAsync(copy, one.Key, null, cancellationToken);
        copy.ListTraces.Add(new ListTrace(0, rows.List, one.Key, "", "", "", "", one.Item.ModifiedBy, one.Origin(now).At, ListTraceOutcome.Restored));
        foreach (var (list, keys) in await Children.OfAsync(copy, rows.List, one.Key, cancellationToken))
        {
            await copy.ListProblems.Where(problem => problem.List == list && problem.Problem == ListProblemKind.DeletedParent && keys.Contains(problem.Key)).ExecuteDeleteAsync(cancellationToken);
        }
    }
}
