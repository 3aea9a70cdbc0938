using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TeamsStyring.App.Access;
using TeamsStyring.App.Texts;
using TeamsStyring.SharePoint.Push;
using TeamsStyring.SharePoint.Rounds;
using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.App.Lists;

/// <summary>Gathers how a kommune's lists are doing, from the working copy and from what the last round saw; SharePoint itself is not asked.</summary>
/// <param name="haveAddresses">Whether people can open the lists: not those of an emulated Graph.</param>
internal sealed class ShowLists(ListsRooms rooms, bool haveAddresses)
{
    /// <summary>Nobody mends more rows than these at a time; the number behind each list tells of the rest.</summary>
    private const int MostProblems = 200;

    public async Task<ListsJson> RunAsync(Caller caller, WorkingCopy copy, CancellationToken cancellationToken)
    {
        var round = rooms.Of(caller.Tenant) ?? throw new InvalidOperationException("A kommune without lists asks for them.");
        var words = ListWords.In(caller.Language);
        var texts = new ListsTexts(caller.Language);
        var synced = await copy.SyncedLists.ToDictionaryAsync(list => list.List, cancellationToken);
        var owed = await OwedLists.ReadAsync(copy, cancellationToken);
        var problems = (await copy.ListProblems.OrderBy(problem => problem.Since).Take(MostProblems).ToListAsync(cancellationToken)).ToLookup(problem => problem.List);
        var refused = (await RefusedRows.ReadAsync(copy, MostProblems, cancellationToken)).ToLookup(row => row.List);
        var titles = await TitlesAsync(copy, problems.SelectMany(list => list), cancellationToken);
        var met = round.Met.ToDictionary(list => list.List);
        var condition = round.Condition;
        IReadOnlyList<ListJson> lists =
        [
            .. ListSchemas.All.Select(schema =>
            {
                var known = met.GetValueOrDefault(schema.List);
                var waiting = owed.GetValueOrDefault(schema.List, OwedCount.Nothing);
                var failing = condition.Missing.Contains(schema.List) ? ListsAdvice.Code(SiteTrouble.ListsMissing) : synced.GetValueOrDefault(schema.List)?.Failing ?? "";

                return new ListJson(
                    schema.List,
                    known?.Name ?? words.NameOf(schema.List),
                    AddressOf(known),
                    waiting.Rows,
                    waiting.Oldest,
                    waiting.Refused,
                    synced.GetValueOrDefault(schema.List)?.PulledAt,
                    failing,
                    failing == ListsAdvice.Code(SiteTrouble.ListsMissing) ? texts.ListsMissing(words.NameOf(schema.List)) : failing.Length > 0 ? texts.Unexpected : "",
                    [.. problems[schema.List].Select(problem => Problem(problem, AddressOf(known), titles.GetValueOrDefault((problem.List, problem.ItemId), ""), words, texts))],
                    [.. refused[schema.List].Select(row => new ListProblemJson("", "", row.Title, "", "", texts.RefusedRow(row.Said), row.Since))]);
            }),
        ];

        return new ListsJson(
            "SharePoint",
            round.SiteId,
            ListsAdvice.Code(condition.Trouble),
            ListsAdvice.Of(condition, round.SiteId, round.AppId, string.Join(", ", condition.Missing.Select(words.NameOf)), texts),
            lists,
            lists.Sum(list => list.Owed),
            lists.Min(list => list.OldestOwed));
    }

    private string AddressOf(MetList? list) => haveAddresses ? list?.WebUrl ?? "" : "";

    private static ListProblemJson Problem(ListProblem problem, string listUrl, string title, ListWords words, ListsTexts texts)
    {
        var schema = ListSchemas.Of(problem.List);
        var column = schema.Has(problem.Column) ? words.NameOf(problem.List, schema[problem.Column]) : problem.Column;

        return new ListProblemJson(
            problem.ItemId,
            listUrl.Length > 0 ? $"{listUrl}/DispForm.aspx?ID={Uri.EscapeDataString(problem.ItemId)}" : "",
            title,
            column,
            problem.Written,
            ProblemSentence.Of(problem, column, texts),
            problem.Since);
    }

    /// <summary>What an invalid row calls itself; that stands in the item that is held back.</summary>
    private static async Task<Dictionary<(PlanList, string), string>> TitlesAsync(WorkingCopy copy, IEnumerable<ListProblem> problems, CancellationToken cancellationToken)
    {
        Dictionary<(PlanList, string), string> titles = [];
        foreach (var list in problems.GroupBy(problem => problem.List))
        {
            var items = list.Select(problem => problem.ItemId).Distinct().ToList();
            foreach (var held in await copy.HeldItems.Where(item => item.List == list.Key && items.Contains(item.ItemId)).ToListAsync(cancellationToken))
            {
                using var fields = JsonDocument.Parse(held.Fields.Length > 0 ? held.Fields : "{}");
                titles[(list.Key, held.ItemId)] = fields.RootElement.TryGetProperty(ListSchema.Title, out var title) && title.ValueKind is JsonValueKind.String ? title.GetString() ?? "" : "";
            }
        }

        return titles;
    }
}
