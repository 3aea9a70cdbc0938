using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.SharePoint.Rows;
using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.Tests.SharePoint.Chaos;

/// <summary>Holds every list against the working copy, row for row and column for column.</summary>
internal sealed class CompareLists(WorkingCopies copies, GraphVisitor visitor, string site)
{
    private static readonly TenantId Tenant = new("local");

    /// <returns>How many rows agree, and a sentence for each that does not.</returns>
    public async Task<(int Rows, IReadOnlyList<string> Differences)> RunAsync(CancellationToken cancellationToken)
    {
        var rows = 0;
        List<string> differences = [];
        foreach (var schema in ListSchemas.All)
        {
            var listed = await ListedAsync(schema, differences, cancellationToken);
            var kept = await KeptAsync(schema, cancellationToken);
            rows += kept.Count;
            differences.AddRange(kept.Keys.Except(listed.Keys).Select(key => $"{schema.List} {key} is not in its list."));
            differences.AddRange(listed.Keys.Except(kept.Keys).Select(key => $"{schema.List} {key} is in its list only."));
            foreach (var (key, fields) in kept.Where(row => listed.ContainsKey(row.Key)))
            {
                differences.AddRange(schema.Columns.Where(column => fields[column.Name] != listed[key][column.Name])
                    .Select(column => $"{schema.List} {key}: {column.Name} is «{listed[key][column.Name]}» in its list and «{fields[column.Name]}» in the working copy."));
            }
        }

        return (rows, differences);
    }

    private async Task<Dictionary<string, RowFields>> ListedAsync(ListSchema schema, List<string> differences, CancellationToken cancellationToken)
    {
        Dictionary<string, RowFields> listed = new(StringComparer.OrdinalIgnoreCase);
        for (var next = $"/sites/{site}/lists/{schema.Name}/items?$expand=fields&$top=1000"; next.Length > 0;)
        {
            var page = await visitor.GetAsync(next, cancellationToken);
            foreach (var fields in page.Value.Select(item => RowFields.OfItem(schema, item["fields"] as JsonObject ?? [])))
            {
                if (!listed.TryAdd(fields[ListSchema.Key], fields))
                {
                    differences.Add($"{schema.List} {fields[ListSchema.Key]} is in its list twice.");
                }
            }

            next = page["@odata.nextLink"];
        }

        return listed;
    }

    private async Task<Dictionary<string, RowFields>> KeptAsync(ListSchema schema, CancellationToken cancellationToken)
    {
        await using var copy = copies.Open(Tenant);
        var rows = AllRows.Of(schema.List);
        var directory = await DirectoryReader.ReadAsync(copy, cancellationToken);
        Dictionary<string, RowFields> kept = new(StringComparer.OrdinalIgnoreCase);
        foreach (var keys in (await KeysAsync(copy, schema.List, cancellationToken)).Chunk(500))
        {
            var found = await rows.FindAsync(copy, keys, cancellationToken);
            for (var depth = 0; depth < 2; depth++)
            {
                await DirectoryReader.AddAsync(directory, copy, schema, [.. found.Values.Select(row => rows.Write(row, directory))], cancellationToken);
            }

            foreach (var (key, row) in found)
            {
                kept.Add(key, rows.Write(row, directory));
            }
        }

        return kept;
    }

    private static async Task<IReadOnlyList<string>> KeysAsync(WorkingCopy copy, PlanList list, CancellationToken cancellationToken)
    {
        var rows = AllRows.Of(list);

        return list switch
        {
            PlanList.Units => await KeysAsync(copy.Units),
            PlanList.Plans => await KeysAsync(copy.Plans),
            PlanList.Goals => await KeysAsync(copy.Goals),
            PlanList.Indicators => await KeysAsync(copy.Indicators),
            PlanList.Measurements => await KeysAsync(copy.Measurements),
            PlanList.Initiatives => await KeysAsync(copy.Initiatives),
            PlanList.Decisions => await KeysAsync(copy.Decisions),
            PlanList.FollowUps => await KeysAsync(copy.FollowUps),
            PlanList.YearWheel => await KeysAsync(copy.Deadlines),
            PlanList.Dimensions => await KeysAsync(copy.Dimensions),
            PlanList.People => await KeysAsync(copy.Persons),
            PlanList.Municipality => await KeysAsync(copy.Municipalities),
            PlanList.Involvements => await KeysAsync(copy.Involvements),
            _ => await KeysAsync(copy.Evidence),
        };

        async Task<IReadOnlyList<string>> KeysAsync<T>(IQueryable<T> all)
            where T : class
            => [.. (await all.ToListAsync(cancellationToken)).Select(row => rows.KeyOf(row))];
    }
}
