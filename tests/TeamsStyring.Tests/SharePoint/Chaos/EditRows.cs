using System.Globalization;
using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Graph;
using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.Tests.SharePoint.Chaos;

/// <summary>Somebody tidies up in the list of initiatives while everybody answers, and tries again whatever SharePoint says.</summary>
internal sealed class EditRows(EmulatedGraph graph, string site)
{
    private static readonly string Path = $"lists/{ListSchemas.Of(PlanList.Initiatives).Name}/items";

    /// <returns>What each initiative, by its key, is called afterwards.</returns>
    public async Task<IReadOnlyDictionary<string, string>> RunAsync(int count, CancellationToken cancellationToken)
    {
        Dictionary<string, string> edited = new(StringComparer.OrdinalIgnoreCase);
        if (count is 0)
        {
            return edited;
        }

        var page = await UntilAsync(visitor => visitor.GetAsync($"/sites/{site}/{Path}?$expand=fields&$top={count}", cancellationToken), cancellationToken);
        foreach (var item in page.Value)
        {
            var title = string.Create(CultureInfo.InvariantCulture, $"Ryddet {item["id"]}");
            await UntilAsync(
                visitor => visitor.PatchAsync($"/sites/{site}/{Path}/{item["id"]}/fields", new JsonObject { [ListSchema.Title] = title, [ListSchema.LongTitle] = null }.ToJsonString(), cancellationToken),
                cancellationToken);
            edited[item["fields"]?[ListSchema.Key]?.ToString() ?? ""] = title;
            await Task.Delay(50, cancellationToken);
        }

        return edited;
    }

    /// <summary>A person's token ends like any other; a new one is asked for each time.</summary>
    private async Task<GraphReply> UntilAsync(Func<GraphVisitor, Task<GraphReply>> call, CancellationToken cancellationToken)
    {
        while (true)
        {
            using var visitor = await GraphVisitor.PersonAsync(graph, "ryddig", cancellationToken);
            if (await call(visitor) is { Status: < 400 } reply)
            {
                return reply;
            }

            await Task.Delay(100, cancellationToken);
        }
    }
}
