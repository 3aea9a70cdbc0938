using TeamsStyring.DevTools;
using TeamsStyring.DevTools.Graph;

return args switch
{
    ["sample", .. var rest] => await new SampleCommand(TimeProvider.System).RunAsync(rest, Console.Out, Console.Error, CancellationToken.None),
    ["graph", .. var rest] => await new GraphCommand(TimeProvider.System).RunAsync(rest, Console.Out, Console.Error, CancellationToken.None),
    _ => Sentences.Fail("Usage: sample --size small|medium|large|oslo --data FOLDER [--today yyyy-MM-dd]   or   graph --urls ADDRESS [--data FOLDER]", Console.Error),
};
