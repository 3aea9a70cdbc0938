using Microsoft.Graph.Models;
using TeamsStyring.SharePoint.Graph;

namespace TeamsStyring.SharePoint.Provisioning;

/// <summary>Makes the lists on a site, or gives those that are there what they lack. The second time it changes nothing, and it never takes anything away.</summary>
public sealed class ProvisionLists(GraphLists site)
{
    public async Task<ProvisionOutcome> RunAsync(IReadOnlyList<WantedList> wanted, IProgress<ProvisionStep> progress, CancellationToken cancellationToken)
    {
        if (!(await site.ReadListsAsync(cancellationToken)).Is(out var there, out var fault))
        {
            return new ProvisionOutcome.Stopped(fault, null);
        }

        var watch = new Watch(progress);
        foreach (var list in wanted)
        {
            if (await MakeAsync(list, there, watch, cancellationToken) is { } stopped)
            {
                return new ProvisionOutcome.Stopped(stopped, list.List);
            }

            progress.Report(new ProvisionStep(ProvisionKind.Ready, list.List, list.DisplayName, ""));
        }

        return new ProvisionOutcome.Done(watch.Changes);
    }

    /// <returns>What stopped it; <see langword="null"/> when the list is as it should be.</returns>
    private async Task<GraphFault?> MakeAsync(WantedList wanted, List[] there, Watch watch, CancellationToken cancellationToken)
    {
        var list = there.FirstOrDefault(each => string.Equals(each.Name, wanted.Name, StringComparison.OrdinalIgnoreCase));
        if (list is null)
        {
            if (!(await CreateAsync(wanted, cancellationToken)).Is(out list, out var fault))
            {
                return fault;
            }

            watch.Did(ProvisionKind.Made, wanted, "");
        }

        if (list.Id is not { Length: > 0 } id)
        {
            return new GraphFault.Unclear("a list without an id");
        }

        return await CompleteColumnsAsync(wanted, id, watch, cancellationToken) ?? await NameAsync(wanted, list, id, watch, cancellationToken);
    }

    /// <summary>Made under the name in its address, since SharePoint makes the address of whatever it is first called.</summary>
    private async Task<GraphAnswer<List>> CreateAsync(WantedList wanted, CancellationToken cancellationToken)
    {
        var made = await site.CreateListAsync(
            new List
            {
                DisplayName = wanted.Name,
                Description = wanted.Description,
                ListProp = new ListInfo { Template = "genericList" },
                Columns = [.. wanted.Columns.Where(column => !IsBuiltIn(column)).Select(column => column.Definition)],
            },
            cancellationToken);
        if (made.Fault is not (GraphFault.Unclear or GraphFault.Duplicate))
        {
            return made;
        }

        // It may have been made after all, and a second one of the name would be refused.
        return (await site.ReadListsAsync(cancellationToken)).Is(out var there, out var fault)
            ? Array.Find(there, each => string.Equals(each.Name, wanted.Name, StringComparison.OrdinalIgnoreCase)) is { } found ? found : made
            : fault;
    }

    private async Task<GraphFault?> CompleteColumnsAsync(WantedList wanted, string id, Watch watch, CancellationToken cancellationToken)
    {
        if (!(await site.ReadColumnsAsync(id, cancellationToken)).Is(out var read, out var fault))
        {
            return fault;
        }

        var there = (read.Value ?? []).Where(column => column.Name is not null).DistinctBy(column => column.Name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(column => column.Name ?? "", StringComparer.OrdinalIgnoreCase);
        foreach (var column in wanted.Columns)
        {
            if (!there.TryGetValue(column.Name, out var known))
            {
                if (!(await site.AddColumnAsync(id, column.Definition, cancellationToken)).Is(out _, out fault) && fault is not GraphFault.Duplicate)
                {
                    return fault;
                }

                watch.Did(ProvisionKind.ColumnAdded, wanted, column.Definition.DisplayName ?? column.Name);
            }
            else if (ColumnUpgrade.Of(known, column) is { } change)
            {
                if (!(await site.ChangeColumnAsync(id, known.Id ?? "", change, cancellationToken)).Is(out _, out fault))
                {
                    return fault;
                }

                watch.Did(ProvisionKind.ColumnChanged, wanted, change.DisplayName ?? known.DisplayName ?? column.Name);
            }
        }

        return null;
    }

    private async Task<GraphFault?> NameAsync(WantedList wanted, List list, string id, Watch watch, CancellationToken cancellationToken)
    {
        if (list.DisplayName == wanted.DisplayName || !wanted.OurNames.Append(wanted.Name).Contains(list.DisplayName ?? "", StringComparer.Ordinal))
        {
            return null;
        }

        if (!(await site.ChangeListAsync(id, new List { DisplayName = wanted.DisplayName }, cancellationToken)).Is(out _, out var fault))
        {
            return fault;
        }

        watch.Did(ProvisionKind.Named, wanted, "");

        return null;
    }

    private static bool IsBuiltIn(WantedColumn column) => column.Name is Schema.ListSchema.Title;

    private sealed class Watch(IProgress<ProvisionStep> progress)
    {
        public int Changes { get; private set; }

        public void Did(ProvisionKind kind, WantedList list, string column)
        {
            Changes++;
            progress.Report(new ProvisionStep(kind, list.List, list.DisplayName, column));
        }
    }
}
