using System.Globalization;
using System.Text.Json.Nodes;

namespace TeamsStyring.Benchmarks;

/// <summary>Answers on the oslo sample: the chat from request to reply sent, one unit's plan, and the memory that stays.</summary>
internal static class AnswersBenchmark
{
    private const int Port = 5292;
    private const int WarmUps = 30;
    private const int Runs = 200;

    public static async Task RunAsync(CancellationToken cancellationToken)
    {
        var data = await OsloSample.MakeAsync(cancellationToken);
        await using var program = ProgramProcess.Start(data, Port);
        await program.BecomeReadyAsync(cancellationToken);
        var personas = (await program.GetAsync("/local/personas?top=1000", "", cancellationToken)).AsArray();
        var leader = Find(personas, "UnitLeader");
        var director = Top(personas);
        var unit = leader["unitId"]?.GetValue<string>() ?? "";
        var leaderId = leader["id"]?.GetValue<string>() ?? "";

        Print("GET /api/plans for one unit", await Timings.OfAsync(WarmUps, Runs, _ => program.GetAsync($"/api/plans?unit={unit}", leaderId, cancellationToken)));
        Print("chat, unit leader, «hva er ikke oppnådd?»", await Timings.OfAsync(WarmUps, Runs, _ => program.SayAsync(leaderId, "hva er ikke oppnådd?", cancellationToken)));
        Print("chat, kommunedirektør, «hva er ikke oppnådd?»", await Timings.OfAsync(WarmUps, Runs, _ => program.SayAsync(director, "hva er ikke oppnådd?", cancellationToken)));
        Print("chat, kommunedirektør, «hvem har ikke rapportert?»", await Timings.OfAsync(WarmUps, Runs, _ => program.SayAsync(director, "hvem har ikke rapportert?", cancellationToken)));
        Print("chat, kommunedirektør, the quarter before", await Timings.OfAsync(WarmUps, Runs, _ => program.SayAsync(director, "hva er ikke oppnådd i 2. kvartal?", cancellationToken)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"resident memory: {program.ResidentMegabytes:0} MB"));
    }

    private static JsonNode Find(JsonArray personas, string role)
        => personas.OfType<JsonNode>().First(persona => persona["roles"]?.AsArray().Any(each => each?.GetValue<string>() == role) is true);

    private static string Top(JsonArray personas)
        => personas.OfType<JsonNode>().First(persona => persona["title"]?.GetValue<string>().StartsWith("kommunedirektør", StringComparison.Ordinal) is true)["id"]?.GetValue<string>() ?? "";

    private static void Print(string what, Timings timings) => Console.WriteLine($"{what}: {timings}");
}
