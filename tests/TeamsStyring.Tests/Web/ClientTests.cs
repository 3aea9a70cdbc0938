namespace TeamsStyring.Tests.Web;

public sealed class ClientTests
{
    [Fact]
    [Trait("Feature", "S0-28"), Trait("Feature", "S0-29")]
    public async Task The_client_s_own_tests_pass()
    {
        var run = await new NodeRoom("src", "web").RunAsync("test", TestContext.Current.CancellationToken);

        Assert.True(run.ExitCode == 0, run.Output);
    }
}
