using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using TeamsStyring.SharePoint.Graph;
using TeamsStyring.SharePoint.Rows;
using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;
using TeamsStyring.Tests.SharePoint.Rounds;

namespace TeamsStyring.Tests.SharePoint.Pull;

/// <summary>A kommune whose plans live in its lists, and somebody who works in them by hand.</summary>
internal sealed class ListedKommune : IAsyncDisposable
{
    private const string Site = "root";

    private readonly KeptKommune _kept;
    private readonly GraphVisitor _hand;
    private readonly Dictionary<(PlanList List, string Key), string> _items = [];

    private ListedKommune(KeptKommune kept, GraphVisitor hand) => (_kept, _hand) = (kept, hand);

    public KeptKommune Kept => _kept;

    /// <summary>Some of the sample municipality, brought to its lists.</summary>
    public static async Task<ListedKommune> StartAsync(CancellationToken cancellationToken) => await StartAsync(await KeptKommune.StartSmallAsync(cancellationToken), cancellationToken);

    /// <summary>A kommune with everything that it has brought to its lists.</summary>
    public static async Task<ListedKommune> StartAsync(KeptKommune kept, CancellationToken cancellationToken)
    {
        await kept.SettleAsync(cancellationToken);

        return new ListedKommune(kept, await GraphVisitor.AppAsync(kept.Graph.Emulator, cancellationToken));
    }

    public WorkingCopy Copy() => _kept.Copy();

    /// <summary>A minute later: what people did is read, and what the lists are owed is brought.</summary>
    public async Task PassAsync(CancellationToken cancellationToken)
    {
        await ReadAsync(cancellationToken);
        await _kept.SettleAsync(cancellationToken);
    }

    /// <summary>What people did is read.</summary>
    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        foreach (var list in Enum.GetValues<PlanList>())
        {
            _kept.Round.Wake(list, affirm: false);
        }

        await _kept.TurnAsync(cancellationToken);
    }

    /// <summary>Somebody edits a row.</summary>
    public async Task EditAsync(PlanList list, object key, CancellationToken cancellationToken, params (string Column, JsonNode? Value)[] cells)
    {
        var answer = await _hand.PatchAsync($"{Address(list)}/items/{await ItemAsync(list, $"{key}", cancellationToken)}/fields", Fields(cells).ToJsonString(), cancellationToken);

        Assert.True(answer.Status < 300, $"{answer.Status} {answer.Body}");
    }

    /// <summary>Somebody adds a row.</summary>
    /// <returns>The item's number.</returns>
    public async Task<string> AddAsync(PlanList list, CancellationToken cancellationToken, params (string Column, JsonNode? Value)[] cells)
    {
        var answer = await _hand.PostAsync($"{Address(list)}/items", new JsonObject { ["fields"] = Fields(cells) }.ToJsonString(), cancellationToken);
        Assert.True(answer.Status < 300, $"{answer.Status} {answer.Body}");

        return $"{answer.Body["id"]}";
    }

    /// <summary>Somebody pastes rows from a spreadsheet.</summary>
    public async Task PasteAsync(PlanList list, IEnumerable<JsonObject> rows, CancellationToken cancellationToken)
    {
        foreach (var chunk in rows.Chunk(20))
        {
            var answers = await _hand.BatchAsync(
                chunk.Select((row, at) => new JsonObject
                {
                    ["id"] = $"{at}",
                    ["method"] = "POST",
                    ["url"] = $"{Address(list)}/items",
                    ["headers"] = new JsonObject { ["Content-Type"] = "application/json" },
                    ["body"] = new JsonObject { ["fields"] = row },
                }),
                cancellationToken);
            Assert.All(answers, answer => Assert.Equal("201", $"{answer["status"]}"));
        }
    }

    public async Task DeleteAsync(PlanList list, object key, CancellationToken cancellationToken)
        => Assert.Equal(204, (await _hand.DeleteAsync($"{Address(list)}/items/{await ItemAsync(list, $"{key}", cancellationToken)}", cancellationToken)).Status);

    /// <summary>Somebody finds a row in the recycle bin and takes it back.</summary>
    public async Task TakeBackAsync(PlanList list, object key, CancellationToken cancellationToken)
    {
        await using var copy = Copy();
        var id = await copy.SyncedLists.Where(row => row.List == list).Select(row => row.ListId).SingleAsync(cancellationToken);
        var answer = await _hand.ControlAsync(HttpMethod.Put, $"/restore/{id}/{await ItemAsync(list, $"{key}", cancellationToken)}", null, cancellationToken);

        Assert.True(answer.Status < 300, $"{answer.Status} {answer.Body}");
    }

    /// <summary>Somebody gives a column another name.</summary>
    public async Task RenameColumnAsync(PlanList list, string column, string name, CancellationToken cancellationToken)
    {
        var columns = await _hand.GetAsync($"{Address(list)}/columns", cancellationToken);
        var id = (columns.Body["value"] as JsonArray)?.OfType<JsonObject>().Single(one => $"{one["name"]}" == column)["id"];
        var answer = await _hand.PatchAsync($"{Address(list)}/columns/{id}", new JsonObject { ["displayName"] = name }.ToJsonString(), cancellationToken);

        Assert.True(answer.Status < 300, $"{answer.Status} {answer.Body}");
    }

    public async Task<ListItemRead> ItemOfAsync(PlanList list, object key, CancellationToken cancellationToken) => (await _kept.ItemsAsync(list, cancellationToken))[$"{key}"];

    public async Task<IReadOnlyList<ListProblem>> ProblemsAsync(CancellationToken cancellationToken)
    {
        await using var copy = Copy();

        return await copy.ListProblems.ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<ListTrace>> TracesAsync(object key, CancellationToken cancellationToken)
    {
        await using var copy = Copy();
        var text = $"{key}";

        return await copy.ListTraces.Where(trace => trace.Key == text).OrderBy(trace => trace.Number).ToListAsync(cancellationToken);
    }

    /// <summary>Holds every list against the working copy: what a row says by itself means the same on both sides, however somebody wrote it.</summary>
    public async Task AgreeAsync(CancellationToken cancellationToken)
    {
        await using var copy = Copy();
        foreach (var rows in Enum.GetValues<PlanList>().Select(AllRows.Of))
        {
            var items = await _kept.ItemsAsync(rows.List, cancellationToken);
            var found = await rows.FindAsync(copy, [.. items.Keys], cancellationToken);
            Assert.Equal(items.Keys.Order(StringComparer.Ordinal), found.Keys.Order(StringComparer.Ordinal));
            var directory = await DirectoryReader.ReadAsync(copy, cancellationToken);
            await DirectoryReader.AddAsync(directory, copy, rows.Schema, [.. found.Values.Select(row => rows.Write(row, directory))], cancellationToken);
            foreach (var (key, row) in found)
            {
                var (wanted, item) = (rows.Write(row, directory), RowFields.OfItem(rows.Schema, items[key].Fields));
                Assert.All(
                    rows.Schema.Columns.Where(column => column.IsContent || column.Name is "LatestAchievement" or "AnsweredPeriod"),
                    column => Assert.True(ColumnValues.IsSame(column, wanted[column.Name], item[column.Name]), $"{rows.List}.{column.Name}: {wanted[column.Name]} / {item[column.Name]}"));
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        _hand.Dispose();
        await _kept.DisposeAsync();
    }

    private static string Address(PlanList list) => $"/sites/{Site}/lists/{ListSchemas.Of(list).Name}";

    private static JsonObject Fields((string Column, JsonNode? Value)[] cells)
    {
        JsonObject fields = [];
        foreach (var (column, value) in cells)
        {
            fields[column] = value;
        }

        return fields;
    }

    private async Task<string> ItemAsync(PlanList list, string key, CancellationToken cancellationToken)
    {
        if (!_items.TryGetValue((list, key), out var item))
        {
            await using var copy = Copy();
            _items[(list, key)] = item = await copy.ListLinks.Where(link => link.List == list && link.Key == key).Select(link => link.ItemId).SingleAsync(cancellationToken);
        }

        return item;
    }
}
