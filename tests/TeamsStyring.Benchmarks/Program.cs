using TeamsStyring.Benchmarks;

// Each command prints figures and does not judge them: machines differ, so a figure means something only beside another from the same run. Those that also compare rows
// end with 1 when these are not what they must be.
Dictionary<string, Func<CancellationToken, Task>> commands = new(StringComparer.Ordinal)
{
    ["answers"] = AnswersBenchmark.RunAsync,
    ["chaos"] = token => ChaosBenchmark.RunAsync(args[1..], token),
    ["fuzz"] = FuzzBenchmark.RunAsync,
    ["import"] = ImportBenchmark.RunAsync,
    ["lists"] = token => ListsBenchmark.RunAsync(args.ElementAtOrDefault(1) ?? "medium", token),
    ["parse"] = ParseBenchmark.RunAsync,
    ["start"] = StartBenchmark.RunAsync,
    ["turns"] = TurnsBenchmark.RunAsync,
};

// Not a benchmark: the other program of one.
if (args is [TurnFloor.Command, var address, var metadata, var audience, var replyFile, var kind])
{
    await TurnFloor.RunAsync(address, metadata, audience, replyFile, isInvoke: kind is "invoke");
    return 0;
}

if (args is not [var name, ..] || !commands.TryGetValue(name, out var run))
{
    await Console.Error.WriteLineAsync($"Choose one of: {string.Join(", ", commands.Keys.Order(StringComparer.Ordinal))}.");
    return 1;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};
await run(stop.Token);

return Environment.ExitCode;
