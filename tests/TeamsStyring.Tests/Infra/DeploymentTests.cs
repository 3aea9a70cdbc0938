namespace TeamsStyring.Tests.Infra;

public sealed class DeploymentTests
{
    [Fact]
    public async Task The_description_of_the_deployment_fits_together()
    {
        var run = await new NodeRoom("infra").RunAsync("test", TestContext.Current.CancellationToken);

        Assert.True(run.ExitCode == 0, run.Output);
    }
}
