using System.Diagnostics.Metrics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using TeamsStyring.App.Local;
using TeamsStyring.DevTools.Sample;
using TeamsStyring.SharePoint.Graph;
using TeamsStyring.SharePoint.Notices;
using TeamsStyring.SharePoint.Push;
using TeamsStyring.SharePoint.Rounds;
using TeamsStyring.SharePoint.Rows;
using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;
using TeamsStyring.Tests.DevTools;
using TeamsStyring.Tests.SharePoint.Graph;

namespace TeamsStyring.Tests.SharePoint.Rounds;

/// <summary>A kommune's working copy and its lists, turn by turn: nothing happens by itself, so nothing has to be waited for.</summary>
internal sealed class KeptKommune : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ServiceProvider _services = new ServiceCollection().AddMetrics().BuildServiceProvider();
    private readonly bool _provisions;

    private KeptKommune(KommuneSite graph, bool provisions)
    {
        (Graph, _provisions) = (graph, provisions);
        graph.Emulator.Meter.Limit = 1_000_000;
        Copies = new WorkingCopies(_folder.Path);
        Round = Open();
    }

    public KommuneSite Graph { get; }

    public WorkingCopies Copies { get; }

    public TenantRound Round { get; private set; }

    public NoticeDesk Desk { get; } = new();

    /// <summary>How often each list is read; from the next <see cref="Restart"/> on.</summary>
    public TimeSpan Pull { get; set; } = TimeSpan.FromMinutes(1);

    public static Task<KeptKommune> StartAsync(CancellationToken cancellationToken) => StartAsync("root", provisions: true, KommuneSite.Brief, cancellationToken);

    /// <summary>With a few of this year's goals and all that hangs on them: enough for whoever looks at single rows.</summary>
    public static async Task<KeptKommune> StartSmallAsync(CancellationToken cancellationToken)
    {
        var kommune = await OpenAsync("root", provisions: true, KommuneSite.Brief, cancellationToken);
        await using var copy = kommune.Copy();
        var sample = Fjordvik.On("2026-09-28", tenant: LocalTenant.Id);
        var goals = sample.Goals().Where(goal => goal.Goal.Year == 2026 && goal.Indicators.Count > 0 && goal.Initiatives.Count > 1 && goal.FollowUps.Count > 1).Take(5).ToList();
        await using var rows = await RowWriter.BeginAsync(copy, cancellationToken);
        await rows.WriteAsync([sample.Municipality], cancellationToken);
        await rows.WriteAsync(sample.Units, cancellationToken);
        await rows.WriteAsync(sample.Persons, cancellationToken);
        await rows.WriteAsync(sample.Dimensions, cancellationToken);
        await rows.WriteAsync(sample.Deadlines, cancellationToken);
        await rows.WriteAsync(sample.Plans().Where(plan => plan.Year == 2026), cancellationToken);
        foreach (var goal in goals)
        {
            await rows.WriteAsync([goal.Goal], cancellationToken);
            await rows.WriteAsync(goal.Indicators, cancellationToken);
            await rows.WriteAsync(goal.Initiatives, cancellationToken);
            await rows.WriteAsync(goal.FollowUps, cancellationToken);
            await rows.WriteAsync(goal.Measurements, cancellationToken);
            await rows.WriteAsync(goal.Decisions, cancellationToken);
        }

        await rows.CommitAsync(cancellationToken);

        return kommune;
    }

    public static async Task<KeptKommune> StartAsync(string site, bool provisions, GraphPatience patience, CancellationToken cancellationToken)
    {
        var kommune = await OpenAsync(site, provisions, patience, cancellationToken);
        await using var copy = kommune.Copy();
        await SampleWriter.WriteAsync(copy, Fjordvik.On("2026-09-28", tenant: LocalTenant.Id), new Progress<int>(), cancellationToken);

        return kommune;
    }

    private static async Task<KeptKommune> OpenAsync(string site, bool provisions, GraphPatience patience, CancellationToken cancellationToken)
    {
        var kommune = new KeptKommune(await KommuneSite.StartAsync(site, patience, cancellationToken), provisions);
        await new MigrateDatabase(kommune.Copies, TimeProvider.System).RunAsync(cancellationToken);

        return kommune;
    }

    public WorkingCopy Copy() => Copies.Open(LocalTenant.Id);

    /// <summary>The process is gone; another begins with what stands on the disk.</summary>
    public void Restart()
    {
        Round.Dispose();
        Round = Open();
    }

    public async Task<SiteCondition> TurnAsync(CancellationToken cancellationToken)
    {
        await Round.TurnAsync(() => { }, cancellationToken);

        return Round.Condition;
    }

    /// <summary>Turns until nothing is owed any more.</summary>
    public async Task SettleAsync(CancellationToken cancellationToken)
    {
        for (var turn = 0; turn < 600; turn++)
        {
            await TurnAsync(cancellationToken);
            await using var copy = Copy();
            if (Round.Condition.Trouble is SiteTrouble.None && !await copy.OwedWrites.AnyAsync(cancellationToken))
            {
                return;
            }

            await copy.OwedWrites.Where(owed => owed.NextTry != null).ExecuteUpdateAsync(owed => owed.SetProperty(one => one.NextTry, (DateTimeOffset?)null), cancellationToken);
        }

        Assert.Fail($"The lists are still owed rows: {Round.Owed}, {Round.Condition}");
    }

    /// <returns>Every item of a list, by key.</returns>
    public async Task<IReadOnlyDictionary<string, ListItemRead>> ItemsAsync(PlanList list, CancellationToken cancellationToken)
    {
        List<ListItemRead> items = [];
        for (Uri? next = null; ;)
        {
            Assert.True((await Graph.Lists.ReadChangesAsync(ListSchemas.Of(list).Name, next, cancellationToken)).Is(out var page, out var fault), $"{fault}");
            items.AddRange(page.Items);
            if (page.Next is null)
            {
                break;
            }

            next = page.Next;
        }

        return items.Where(item => !item.IsDeleted).DistinctBy(item => item.Id).ToDictionary(item => $"{item.Fields[ListSchema.Key]}", StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Holds every list against the working copy, row for row and column for column.</summary>
    public async Task AgreeAsync(CancellationToken cancellationToken)
    {
        await using var copy = Copy();
        foreach (var schema in ListSchemas.All)
        {
            var items = await ItemsAsync(schema.List, cancellationToken);
            var keys = await KeysAsync(copy, schema.List, cancellationToken);
            Assert.Equal(keys.Order(StringComparer.OrdinalIgnoreCase), items.Keys.Order(StringComparer.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase);
            var owed = keys.Select(key => new OwedWrite(schema.List, key, 0, null, 0, null, "")).ToList();
            foreach (var row in await new OutgoingRows(new KnownDirectory()).ReadAsync(copy, owed, cancellationToken))
            {
                Assert.Empty(row.Fields.ToGraph(schema, RowFields.OfItem(schema, items[row.Owed.Key].Fields)));
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        Round.Dispose();
        await _services.DisposeAsync();
        await Graph.DisposeAsync();
        Copies.Dispose();
        _folder.Dispose();
    }

    private static async Task<List<string>> KeysAsync(WorkingCopy copy, PlanList list, CancellationToken cancellationToken) => list switch
    {
        PlanList.Municipality => await copy.Municipalities.Select(row => row.Id.Value).ToListAsync(cancellationToken),
        PlanList.Units => [.. (await copy.Units.ToListAsync(cancellationToken)).Select(row => $"{row.Id}")],
        PlanList.People => [.. (await copy.Persons.ToListAsync(cancellationToken)).Select(row => $"{row.Id}")],
        PlanList.Dimensions => [.. (await copy.Dimensions.ToListAsync(cancellationToken)).Select(row => $"{row.Id}")],
        PlanList.Plans => [.. (await copy.Plans.ToListAsync(cancellationToken)).Select(row => $"{row.Id}")],
        PlanList.Goals => [.. (await copy.Goals.ToListAsync(cancellationToken)).Select(row => $"{row.Id}")],
        PlanList.Indicators => [.. (await copy.Indicators.ToListAsync(cancellationToken)).Select(row => $"{row.Id}")],
        PlanList.Initiatives => [.. (await copy.Initiatives.ToListAsync(cancellationToken)).Select(row => $"{row.Id}")],
        PlanList.Measurements => [.. (await copy.Measurements.ToListAsync(cancellationToken)).Select(row => $"{row.Id}")],
        PlanList.Decisions => [.. (await copy.Decisions.ToListAsync(cancellationToken)).Select(row => $"{row.Id}")],
        PlanList.FollowUps => [.. (await copy.FollowUps.ToListAsync(cancellationToken)).Select(row => $"{row.Id}")],
        PlanList.Involvements => [.. (await copy.Involvements.ToListAsync(cancellationToken)).Select(row => $"{row.Id}")],
        PlanList.Evidence => [.. (await copy.Evidence.ToListAsync(cancellationToken)).Select(row => $"{row.Id}")],
        _ => [.. (await copy.Deadlines.ToListAsync(cancellationToken)).Select(row => AllRows.Of(list).KeyOf(row))],
    };

    private TenantRound Open() => TenantRound.Open(
        Graph.Site,
        new RoundTools(Copies, Desk, new ListsMeter(_services.GetRequiredService<IMeterFactory>()), TimeProvider.System, NullLogger.Instance),
        new RoundSettings(Pull, TimeSpan.Zero, null, _provisions));
}
