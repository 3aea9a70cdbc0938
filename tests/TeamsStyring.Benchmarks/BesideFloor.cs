using System.Text.Json.Nodes;

namespace TeamsStyring.Benchmarks;

/// <summary>
/// What a turn costs beside the least that could answer it with the same bytes. Both are asked in turn, a few seconds each: a machine that grows slower or faster
/// meanwhile does so for both.
/// </summary>
/// <param name="token">What goes with every activity; empty where none is asked for.</param>
/// <param name="metadata">Where the floor finds the keys that tokens are signed with; empty where none is asked for.</param>
internal sealed class BesideFloor(TurnStage stage, ProgramProcess program, string token, string metadata, int floorPort)
{
    private const int Slices = 6;
    private const int WarmUpsOfSlice = 20;

    // Its code is compiled again too.
    private const int WarmUpsOfFloor = 2400;

    public TurnLoad Load { get; } = new(stage, program, token);

    /// <summary>Prints what it costs when people write something.</summary>
    public async Task MessageAsync(string what, string[] people, string text, int warmUps, int turns, CancellationToken cancellationToken)
    {
        await Load.CostAsync(warmUps, 1, Turn, cancellationToken);
        await CompareAsync(what, Turn, stage.LastIn($"a:{people[0]}"), isInvoke: false, turns, cancellationToken);

        JsonObject Turn(int number) => Load.Message(people[number % people.Length], text);
    }

    /// <summary>Prints what it costs when people press a button.</summary>
    public async Task PressAsync(string what, Func<int, JsonObject> press, int warmUps, int turns, CancellationToken cancellationToken)
    {
        await Load.CostAsync(warmUps, 1, press, cancellationToken);
        await CompareAsync(what, press, await Load.DeliverAsync(press(0), cancellationToken), isInvoke: true, turns, cancellationToken);
    }

    private async Task CompareAsync(string what, Func<int, JsonObject> turn, byte[] reply, bool isInvoke, int turns, CancellationToken cancellationToken)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, reply, cancellationToken);
        await using var bare = ProgramProcess.StartFloor(floorPort, metadata, file, isInvoke);
        await bare.ListenAsync(cancellationToken);
        var floorLoad = new TurnLoad(stage, bare, token);
        await floorLoad.CostAsync(WarmUpsOfFloor, 1, turn, cancellationToken);
        var (cost, floor) = (0.0, 0.0);
        for (var slice = 0; slice < Slices; slice++)
        {
            cost += await Load.CostAsync(WarmUpsOfSlice, turns / Slices, turn, cancellationToken) / Slices;
            floor += await floorLoad.CostAsync(WarmUpsOfSlice, turns / Slices, turn, cancellationToken) / Slices;
        }

        File.Delete(file);
        Console.WriteLine($"{what}: {TurnLoad.Text(cost)} ms of processor time a turn, floor {TurnLoad.Text(floor)} ms, ratio {TurnLoad.Text(cost / floor)} ({reply.Length} bytes)");
    }
}
