using TeamsStyring.DevTools.Graph;

namespace TeamsStyring.Tests.SharePoint.Chaos;

[Trait("Feature", "N13")]
public sealed class ChaosTests
{
    /// <summary>The long one is a benchmark, <c>chaos</c>: a medium kommune and twenty kills.</summary>
    [Fact]
    public async Task A_small_kommunes_quarter_survives_a_bad_day_of_SharePoint_and_three_power_cuts()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        using var folder = new TemporaryFolder();
        await using var watched = await WatchedGraph.StartAsync(cancellationToken);
        var report = await new ChaosRun(new ChaosPlan("small", Kills: 3, Edits: 10, (1_500, 4_000), Seed: 7), watched.Graph, folder.Path, _ => { }).RunAsync(cancellationToken);

        Assert.InRange(report.Answers, 45, 50);
        Assert.True(report.IsWhole, report.ToString());
        Assert.Equal(0, watched.Graph.Counts.RefusedFilters);
    }
}
