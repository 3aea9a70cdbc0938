using TeamsStyring.DevTools;

return args switch
{
    ["sample", .. var rest] => await new SampleCommand(TimeProvider.System).RunAsync(rest, Console.Out, Console.Error, CancellationToken.None),
    ["graph", ..] => Sentences.Fail("The emulated Graph comes with a later version of TeamsStyring.", Console.Error),
    _ => Sentences.Fail("Usage: sample --size small|medium|large|oslo --data FOLDER [--today yyyy-MM-dd]   or   graph --urls ADDRESS [--data FOLDER]", Console.Error),
};
