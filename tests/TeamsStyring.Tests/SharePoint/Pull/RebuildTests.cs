using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;
using TeamsStyring.Tests.DevTools;
using TeamsStyring.Tests.SharePoint.Rounds;

namespace TeamsStyring.Tests.SharePoint.Pull;

[Trait("Feature", "N13")]
public sealed class RebuildTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task With_the_working_copy_deleted_everything_comes_back_from_the_lists_row_for_row()
    {
        await using var kommune = await ListedKommune.StartAsync(await KeptKommune.StartAsync(Now), Now);
        var before = await ReadAsync(kommune.Copy());
        await EmptyAsync(kommune.Copy());
        Assert.All((await ReadAsync(kommune.Copy())).Values, Assert.Empty);

        kommune.Kept.Restart();
        await kommune.ReadAsync(Now);

        var after = await ReadAsync(kommune.Copy());
        Assert.All(before, table => Assert.Equal(table.Value, after[table.Key]));
        await using var copy = kommune.Copy();
        Assert.Empty(await copy.ListProblems.ToListAsync(Now));
        Assert.Empty(await copy.OwedWrites.ToListAsync(Now));
        Assert.True(await Rebuild.IsDoneAsync(copy, Now));
    }

    [Fact]
    public async Task When_the_lists_must_be_read_anew_nothing_that_is_owed_is_lost()
    {
        await using var kommune = await ListedKommune.StartAsync(Now);
        await using var copy = kommune.Copy();
        var (goal, gone) = (await copy.Goals.FirstAsync(Now), await copy.Initiatives.FirstAsync(Now));
        await kommune.DeleteAsync(PlanList.Initiatives, gone.Id, Now);
        await kommune.Kept.Graph.OrderAsync(new JsonObject { ["expireDeltas"] = true }, Now);
        await copy.Goals.Where(row => row.Id == goal.Id).ExecuteUpdateAsync(row => row.SetProperty(one => one.Note, "Skrevet i mellomtiden"), Now);

        await kommune.PassAsync(Now);

        Assert.Equal("Skrevet i mellomtiden", $"{(await kommune.ItemOfAsync(PlanList.Goals, goal.Id, Now)).Fields["GoalNote"]}");
        Assert.False(await copy.Initiatives.AnyAsync(row => row.Id == gone.Id, Now));
        await kommune.AgreeAsync(Now);
    }

    private static async Task EmptyAsync(WorkingCopy open)
    {
        await using var copy = open;
        foreach (var statement in new[]
        {
            "Settings", "ListLinks", "ListTraces", "ListProblems", "HeldItems", "OwedWrites", "SyncedLists", "Involvements", "Evidence", "Drafts", "Handovers", "FollowUps", "Decisions", "Measurements", "Initiatives",
            "Indicators", "Goals", "Plans", "Deadlines", "Persons", "Dimensions", "Municipalities",
        }.Select(table => $"DELETE FROM \"{table}\""))
        {
            await copy.Database.ExecuteSqlRawAsync(statement, Now);
        }

        await copy.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = OFF; DELETE FROM \"Units\"; PRAGMA foreign_keys = ON;", Now);
    }

    private static async Task<IReadOnlyDictionary<string, List<string>>> ReadAsync(WorkingCopy open)
    {
        await using var copy = open;

        return new Dictionary<string, List<string>>
        {
            ["Municipalities"] = Written(await copy.Municipalities.ToListAsync(Now)),
            ["Units"] = Written(await copy.Units.ToListAsync(Now)),
            ["Persons"] = Written(await copy.Persons.ToListAsync(Now)),
            ["Dimensions"] = Written(await copy.Dimensions.ToListAsync(Now)),
            ["Plans"] = Written(await copy.Plans.ToListAsync(Now)),
            ["Goals"] = Written(await copy.Goals.ToListAsync(Now)),
            ["Indicators"] = Written(await copy.Indicators.ToListAsync(Now)),
            ["Initiatives"] = Written(await copy.Initiatives.ToListAsync(Now)),
            ["Measurements"] = Written(await copy.Measurements.ToListAsync(Now)),
            ["Decisions"] = Written(await copy.Decisions.ToListAsync(Now)),
            ["FollowUps"] = Written(await copy.FollowUps.ToListAsync(Now)),
            ["Involvements"] = Written(await copy.Involvements.ToListAsync(Now)),
            ["Evidence"] = Written(await copy.Evidence.ToListAsync(Now)),
            ["Deadlines"] = Written(await copy.Deadlines.ToListAsync(Now)),
        };
    }

    private static List<string> Written<T>(List<T> rows) => [.. rows.Select(row => Fjordvik.Written(row)).Order(StringComparer.Ordinal)];
}
