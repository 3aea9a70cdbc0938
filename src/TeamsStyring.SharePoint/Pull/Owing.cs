using Microsoft.EntityFrameworkCore;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Pull;

/// <summary>Owes a list the rows that it does not say rightly yet.</summary>
internal static class Owing
{
    public static async Task OweAsync(WorkingCopy copy, PlanList list, IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        foreach (var key in keys)
        {
            if (await copy.OwedWrites.Where(write => write.List == list && write.Key == key)
                .ExecuteUpdateAsync(write => write.SetProperty(one => one.Turn, one => one.Turn + 1).SetProperty(one => one.Refusal, ""), cancellationToken) == 0)
            {
                copy.OwedWrites.Add(new OwedWrite(list, key, 1, null, 0, null, ""));
            }
        }

        await copy.SaveChangesAsync(cancellationToken);
        copy.ChangeTracker.Clear();
    }
}
