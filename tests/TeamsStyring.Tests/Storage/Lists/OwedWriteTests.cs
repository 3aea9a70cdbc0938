using Microsoft.EntityFrameworkCore;
using TeamsStyring.DevTools.Sample;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;
using TeamsStyring.Tests.DevTools;

namespace TeamsStyring.Tests.Storage.Lists;

[Trait("Feature", "N13")]
public sealed class OwedWriteTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly SampleMunicipality _sample = Fjordvik.On("2026-09-28");
    private readonly WorkingCopies _copies;

    public OwedWriteTests() => _copies = new WorkingCopies(_folder.Path);

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await new MigrateDatabase(_copies, TimeProvider.System).RunAsync(Now);
        await using var copy = Open();
        await SampleWriter.WriteAsync(copy, _sample, new Progress<int>(), Now);
        var goal = _sample.Goals().First().Goal;
        copy.Evidence.Add(new Evidence(new EvidenceId(Guid.CreateVersion7()), goal.Id, "Referat", "", _sample.Persons[0].Id, DateTimeOffset.UnixEpoch, "referat"));
        await copy.SaveChangesAsync(Now);
    }

    public ValueTask DisposeAsync()
    {
        _copies.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_kommune_without_lists_owes_nobody_anything()
    {
        await using var copy = Open();
        await copy.Goals.ExecuteUpdateAsync(set => set.SetProperty(goal => goal.Note, "endret"), Now);

        Assert.Empty(await copy.OwedWrites.ToListAsync(Now));
    }

    [Fact]
    public async Task Every_row_that_is_changed_in_place_is_owed_to_its_list()
    {
        await SyncAsync();
        await using var copy = Open();
        await copy.Municipalities.ExecuteUpdateAsync(set => set.SetProperty(row => row.Name, row => row.Name), Now);
        await copy.Units.ExecuteUpdateAsync(set => set.SetProperty(row => row.Order, row => row.Order), Now);
        await copy.Persons.ExecuteUpdateAsync(set => set.SetProperty(row => row.Title, row => row.Title), Now);
        await copy.Dimensions.ExecuteUpdateAsync(set => set.SetProperty(row => row.Order, row => row.Order), Now);
        await copy.Plans.ExecuteUpdateAsync(set => set.SetProperty(row => row.Title, row => row.Title), Now);
        await copy.Goals.ExecuteUpdateAsync(set => set.SetProperty(row => row.Note, row => row.Note), Now);
        await copy.Indicators.ExecuteUpdateAsync(set => set.SetProperty(row => row.Note, row => row.Note), Now);
        await copy.Initiatives.ExecuteUpdateAsync(set => set.SetProperty(row => row.Order, row => row.Order), Now);
        await copy.Measurements.ExecuteUpdateAsync(set => set.SetProperty(row => row.Text, row => row.Text), Now);
        await copy.Decisions.ExecuteUpdateAsync(set => set.SetProperty(row => row.Reason, row => row.Reason), Now);
        await copy.FollowUps.ExecuteUpdateAsync(set => set.SetProperty(row => row.Needs, row => row.Needs), Now);
        await copy.Involvements.ExecuteUpdateAsync(set => set.SetProperty(row => row.Comment, row => row.Comment), Now);
        await copy.Evidence.ExecuteUpdateAsync(set => set.SetProperty(row => row.Text, row => row.Text), Now);
        await copy.Deadlines.ExecuteUpdateAsync(set => set.SetProperty(row => row.Reason, row => row.Reason), Now);

        Assert.Equal(await CountAsync(copy), await OwedAsync(copy));
    }

    [Fact]
    public async Task Every_row_that_is_written_in_bulk_is_owed_to_its_list()
    {
        var neighbour = new TenantId("nabo");
        await SyncAsync(neighbour);
        await using var copy = _copies.Open(neighbour);
        await SampleWriter.WriteAsync(copy, Fjordvik.On("2026-09-28", tenant: neighbour), new Progress<int>(), Now);

        Assert.Equal(await CountAsync(copy), await OwedAsync(copy));
        Assert.Empty(await Open().OwedWrites.ToListAsync(Now));
    }

    [Fact]
    public async Task A_row_that_is_saved_is_owed_once_however_often_it_is_saved()
    {
        await SyncAsync();
        await using var copy = Open();
        var goal = await copy.Goals.FirstAsync(Now);
        foreach (var title in new[] { "Først", "Så" })
        {
            copy.Goals.Update(goal with { Title = title });
            await copy.SaveChangesAsync(Now);
            copy.ChangeTracker.Clear();
        }

        var owed = Assert.Single(await copy.OwedWrites.ToListAsync(Now));
        Assert.Equal((PlanList.Goals, goal.Id.ToString(), 2), (owed.List, owed.Key, owed.Turn));
    }

    [Fact]
    public async Task What_is_not_saved_is_not_owed_either()
    {
        await SyncAsync();
        await using var copy = Open();
        await using (await copy.Database.BeginTransactionAsync(Now))
        {
            await copy.Goals.ExecuteUpdateAsync(set => set.SetProperty(goal => goal.Note, "angret"), Now);
        }

        Assert.Empty(await copy.OwedWrites.ToListAsync(Now));
    }

    [Fact]
    public async Task A_new_answer_owes_the_goals_row_too_since_it_says_how_the_goal_stands()
    {
        await SyncAsync();
        await using var copy = Open();
        var answer = await copy.FollowUps.FirstAsync(Now);
        copy.FollowUps.Add(answer with { Id = new FollowUpId(Guid.CreateVersion7()), Sequence = 99, Key = "ny" });
        await copy.SaveChangesAsync(Now);

        Assert.Equal([PlanList.Goals, PlanList.FollowUps], (await copy.OwedWrites.ToListAsync(Now)).Select(owed => owed.List).Order());
        Assert.Contains(await copy.OwedWrites.ToListAsync(Now), owed => owed.Key == answer.Goal.ToString());
    }

    [Fact]
    public async Task Every_list_has_its_triggers()
    {
        var triggers = await Schema.ReadTriggersAsync(_copies.DatabaseFile, Now);

        Assert.All(Enum.GetValues<PlanList>(), list => Assert.Equal(
            ["INSERT", "UPDATE"],
            new[] { "INSERT", "UPDATE" }.Where(change => triggers.Any(trigger => trigger.Contains($"AFTER {change} ON", StringComparison.Ordinal) && trigger.Contains($"'{list}'", StringComparison.Ordinal)))));
    }

    [Fact]
    public async Task What_is_set_aside_is_not_asked_about_counted_or_shown_and_comes_back_whole()
    {
        await using var copy = Open();
        var goal = await copy.Goals.FirstAsync(Now);
        var goals = await copy.Goals.CountAsync(Now);
        await copy.Goals.Where(row => row.Id == goal.Id).ExecuteUpdateAsync(set => set.SetProperty(row => EF.Property<DateTimeOffset?>(row, "Removed"), DateTimeOffset.UnixEpoch), Now);

        Assert.Equal(goals - 1, await copy.Goals.CountAsync(Now));
        Assert.Empty(await copy.Goals.Where(row => row.Id == goal.Id).ToListAsync(Now));

        // Whoever read it before and saves it now does not bring it back by that.
        copy.Goals.Update(goal with { Note = "skrevet samtidig" });
        await copy.SaveChangesAsync(Now);
        copy.ChangeTracker.Clear();
        Assert.Equal(goals - 1, await copy.Goals.CountAsync(Now));

        await copy.Goals.IgnoreQueryFilters(["Removed"]).Where(row => row.Id == goal.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => EF.Property<DateTimeOffset?>(row, "Removed"), (DateTimeOffset?)null), Now);
        Assert.Equal(goal with { Note = "skrevet samtidig" }, await copy.Goals.SingleAsync(row => row.Id == goal.Id, Now));
    }

    private WorkingCopy Open() => _copies.Open(Fjordvik.Tenant);

    private async Task SyncAsync(TenantId? tenant = null)
    {
        await using var copy = _copies.Open(tenant ?? Fjordvik.Tenant);
        copy.SyncedLists.Add(new SyncedList(PlanList.Goals, "en-liste", "", null, "", null, "", "", null));
        await copy.SaveChangesAsync(Now);
    }

    private static async Task<IReadOnlyDictionary<PlanList, int>> OwedAsync(WorkingCopy copy)
        => (await copy.OwedWrites.GroupBy(owed => owed.List).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(Now)).ToDictionary(group => group.Key, group => group.Count);

    private static async Task<IReadOnlyDictionary<PlanList, int>> CountAsync(WorkingCopy copy)
    {
        var counts = new Dictionary<PlanList, int>
        {
            [PlanList.Municipality] = await copy.Municipalities.CountAsync(Now),
            [PlanList.Units] = await copy.Units.CountAsync(Now),
            [PlanList.People] = await copy.Persons.CountAsync(Now),
            [PlanList.Dimensions] = await copy.Dimensions.CountAsync(Now),
            [PlanList.Plans] = await copy.Plans.CountAsync(Now),
            [PlanList.Goals] = await copy.Goals.CountAsync(Now),
            [PlanList.Indicators] = await copy.Indicators.CountAsync(Now),
            [PlanList.Initiatives] = await copy.Initiatives.CountAsync(Now),
            [PlanList.Measurements] = await copy.Measurements.CountAsync(Now),
            [PlanList.Decisions] = await copy.Decisions.CountAsync(Now),
            [PlanList.FollowUps] = await copy.FollowUps.CountAsync(Now),
            [PlanList.Involvements] = await copy.Involvements.CountAsync(Now),
            [PlanList.Evidence] = await copy.Evidence.CountAsync(Now),
            [PlanList.YearWheel] = await copy.Deadlines.CountAsync(Now),
        };
        foreach (var list in counts.Where(list => list.Value == 0).Select(list => list.Key).ToList())
        {
            counts.Remove(list);
        }

        return counts;
    }
}
