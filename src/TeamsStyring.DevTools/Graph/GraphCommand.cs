namespace TeamsStyring.DevTools.Graph;

/// <summary>Runs the emulated Graph until it is stopped.</summary>
internal sealed class GraphCommand(TimeProvider clock)
{
    public async Task<int> RunAsync(string[] arguments, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        var named = arguments.Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        if (!Uri.TryCreate(named.GetValueOrDefault("--urls") ?? "http://127.0.0.1:7001", UriKind.Absolute, out var address))
        {
            return Sentences.Fail("Say --urls ADDRESS, such as http://127.0.0.1:7001, and --data FOLDER where the tenant is to be kept.", error);
        }

        // It believes whoever says who they are. Nobody else on the network may reach it.
        if (!address.IsLoopback || address.Scheme is not "http")
        {
            return Sentences.Fail("The emulated Graph listens on this machine only: use http://127.0.0.1.", error);
        }

        await using var graph = await EmulatedGraph.StartAsync(
            new EmulatedGraphOptions(clock, address.GetLeftPart(UriPartial.Authority), named.GetValueOrDefault("--data")),
            watcher: null,
            cancellationToken);
        await output.WriteLineAsync($"The emulated Graph listens on {graph.BaseUrl}. Set TeamsStyring__Plans=SharePoint and TeamsStyring__Graph__BaseUrl={graph.BaseUrl}.");
        await graph.WaitForShutdownAsync(cancellationToken);

        return 0;
    }
}
