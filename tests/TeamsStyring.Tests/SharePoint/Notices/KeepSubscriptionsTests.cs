using Microsoft.EntityFrameworkCore;
using TeamsStyring.App.Local;
using TeamsStyring.SharePoint.Notices;
using TeamsStyring.SharePoint.Rounds;
using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;
using TeamsStyring.Tests.DevTools.Graph;
using TeamsStyring.Tests.SharePoint.Graph;

namespace TeamsStyring.Tests.SharePoint.Notices;

[Trait("Feature", "N13")]
public sealed class KeepSubscriptionsTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Start = new(2026, 10, 5, 8, 0, 0, TimeSpan.Zero);

    private readonly StoppedClock _clock = new(Start);
    private readonly TemporaryFolder _folder = new();
    private readonly NoticeDesk _desk = new();
    private KommuneSite? _site;
    private Listener? _listener;

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    private KommuneSite Site => _site ?? throw new InvalidOperationException("Not started.");

    private Listener Listener => _listener ?? throw new InvalidOperationException("Not started.");

    private static int Lists => ListSchemas.All.Count;

    private WorkingCopies Copies => new(_folder.Path);

    public async ValueTask InitializeAsync()
    {
        _site = await KommuneSite.StartAsync(_clock, Now);
        _listener = await Listener.StartAsync(Now);
        await new MigrateDatabase(Copies, _clock).RunAsync(Now);
        await new MeetLists(Copies, Site.Site, provisionsItself: true).RunAsync(Now);
    }

    public async ValueTask DisposeAsync()
    {
        await Listener.DisposeAsync();
        await Site.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Every_list_is_subscribed_to_once_and_stays_so_for_as_long_as_the_program_runs()
    {
        var keep = Keep("/");
        await RunAsync(keep);
        await RunAsync(keep);
        Assert.Equal((Lists, 0), (Asked("POST"), Asked("PATCH")));

        // A quarter, a week at a time: the emulated Graph forgets what has ended, and grants nothing past 42,300 minutes.
        for (var week = 1; week <= 13; week++)
        {
            _clock.MoveTo(Start.AddDays(7 * week));
            await RunAsync(keep);
            await using var copy = Copies.Open(LocalTenant.Id);
            Assert.All(await copy.SyncedLists.ToListAsync(Now), list => Assert.InRange(list.SubscriptionExpires ?? default, _clock.GetUtcNow().AddDays(14), _clock.GetUtcNow().AddMinutes(42_300)));
        }

        Assert.Equal(Lists, Asked("POST"));
        Assert.Equal(4 * Lists, Asked("PATCH"));
    }

    [Fact]
    public async Task After_a_long_summer_in_which_nothing_ran_every_list_is_subscribed_to_anew()
    {
        await RunAsync(Keep("/"));
        _clock.MoveTo(Start.AddDays(45));

        await RunAsync(Keep("/"));

        Assert.Equal(2 * Lists, Asked("POST"));
        Assert.True(await IsBelievedAsync());
    }

    [Fact]
    public async Task A_program_that_has_moved_is_told_at_its_new_address()
    {
        await RunAsync(Keep("/before/"));
        await RunAsync(Keep("/after/"));
        await RunAsync(Keep("/after/"));

        Assert.Equal(2 * Lists, Asked("POST"));
        Assert.All(
            Site.Exchanges.Where(each => each.Call is { Method: "POST", Path: "/subscriptions" }).Skip(Lists),
            each => Assert.EndsWith("/after/graph/notices", $"{each.Call.Content["notificationUrl"]}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_Graph_cannot_reach_us_it_is_asked_once_and_again_after_a_while()
    {
        var keep = Keep("/");
        Listener.IsDeaf = true;
        await RunAsync(keep);
        await RunAsync(keep);
        Assert.Equal(1, Asked("POST"));

        Listener.IsDeaf = false;
        _clock.MoveTo(Start.AddMinutes(5));
        await RunAsync(keep);
        Assert.Equal(1, Asked("POST"));

        _clock.MoveTo(Start.AddMinutes(11));
        await RunAsync(keep);
        Assert.Equal(1 + Lists, Asked("POST"));
    }

    [Fact]
    public async Task A_list_that_somebody_deleted_keeps_no_other_from_its_subscription()
    {
        await Site.Calls.Client.Sites["root"].Lists["TeamsStyringUnits"].DeleteAsync(cancellationToken: Now);
        var keep = Keep("/");
        await RunAsync(keep);
        await RunAsync(keep);

        await using var copy = Copies.Open(LocalTenant.Id);
        Assert.Equal([PlanList.Units], await copy.SyncedLists.Where(list => list.SubscriptionId == "").Select(list => list.List).ToListAsync(Now));
        Assert.Equal(Lists, Asked("POST"));
    }

    [Fact]
    public async Task A_subscription_that_Graph_has_ended_is_made_again_and_one_that_it_asks_about_is_kept()
    {
        var keep = Keep("/");
        await RunAsync(keep);
        await Site.ControlAsync("/_emulator/lifecycle/subscriptionRemoved", [], Now);
        await keep.RunAsync([PlanList.Goals], (_, _) => { }, Now);
        await keep.RunAsync([PlanList.Goals], (_, _) => { }, Now);

        Assert.Equal(Lists + 1, Asked("POST"));
        Assert.Single(Site.Exchanges, each => each.Call.Path.EndsWith("/reauthorize", StringComparison.Ordinal) && each.Answer.IsGood);
    }

    private KeepSubscriptions Keep(string path) => new(Copies, Site.Site, _desk, new Uri(new Uri(Listener.Address), path), _clock);

    private static Task RunAsync(KeepSubscriptions keep) => keep.RunAsync([], (_, _) => { }, Now);

    private int Asked(string method) => Site.Exchanges.Count(each => each.Call.Method == method && each.Call.Segments is ["subscriptions", ..] and not [.., "reauthorize"]);

    private async Task<bool> IsBelievedAsync()
    {
        await using var copy = Copies.Open(LocalTenant.Id);
        var list = await copy.SyncedLists.FirstAsync(Now);

        return _desk.Take(new Notice(list.SubscriptionId, list.ClientState, "", ""));
    }
}
