using System.Globalization;
using System.Text.Json.Nodes;

namespace TeamsStyring.Benchmarks;

/// <summary>Answers on the oslo sample: the chat from request to reply sent, one unit's plan, the quarter's card to the end, and the memory that stays.</summary>
internal static class AnswersBenchmark
{
    private const int Port = 5292;

    // Code is compiled again, better, after it has run for a while; what a day costs begins after that. The first answer after a start is measured by itself.
    private const int FirstWarmUps = 800;
    private const int WarmUps = 200;
    private const int Runs = 200;

    // Of those who are shown first, as many as have something to answer.
    private const int Looked = 1000;
    private const int Answering = 60;

    // Long enough for the program to see twice that nobody asks, and to give back what it then can.
    private static readonly TimeSpan QuietFor = TimeSpan.FromSeconds(30);

    // One of each kind; «hvorfor?» leans on the question before.
    private static readonly string[] Asked =
    [
        "hva er oppnådd?", "hvorfor?", "hvordan går det?", "hvilke tiltak er forsinket?", "hvilke tiltak er ferdig men målet er ikke nådd?", "hva er besluttet?",
        "hvem bør involveres?", "bedre enn i fjor?", "hva har vi lært?", "vis virksomhetsplanen", "hvem er ansvarlig?", "hva er mine frister?", "vis årshjulet", "hva betyr måltall?",
    ];

    public static async Task RunAsync(CancellationToken cancellationToken)
    {
        var data = await OsloSample.MakeAsync(cancellationToken);
        await using var program = ProgramProcess.Start(data, Port);
        await program.BecomeReadyAsync(cancellationToken);
        var leader = await FindAsync(program, persona => persona["roles"]?.AsArray().Any(role => role?.GetValue<string>() == "UnitLeader") is true, cancellationToken);
        var top = await FindAsync(program, persona => persona["title"]?.GetValue<string>().StartsWith("kommunedirektør", StringComparison.Ordinal) is true, cancellationToken);
        var director = top["id"]?.GetValue<string>() ?? "";
        var unit = leader["unitId"]?.GetValue<string>() ?? "";
        var leaderId = leader["id"]?.GetValue<string>() ?? "";

        foreach (var person in (string[])[leaderId, director])
        {
            _ = await Timings.OfAsync(FirstWarmUps, 1, _ => program.SayAsync(person, "hva er ikke oppnådd?", cancellationToken));
        }

        Print("GET /api/plans for one unit", await Timings.OfAsync(WarmUps, Runs, _ => program.GetAsync($"/api/plans?unit={unit}", leaderId, cancellationToken)));
        Print("chat, unit leader, «hva er ikke oppnådd?»", await Timings.OfAsync(WarmUps, Runs, _ => program.SayAsync(leaderId, "hva er ikke oppnådd?", cancellationToken)));
        Print("chat, kommunedirektør, «hva er ikke oppnådd?»", await Timings.OfAsync(WarmUps, Runs, _ => program.SayAsync(director, "hva er ikke oppnådd?", cancellationToken)));
        Print("chat, kommunedirektør, «hvem har ikke rapportert?»", await Timings.OfAsync(WarmUps, Runs, _ => program.SayAsync(director, "hvem har ikke rapportert?", cancellationToken)));
        Print("chat, kommunedirektør, the quarter before", await Timings.OfAsync(WarmUps, Runs, _ => program.SayAsync(director, "hva er ikke oppnådd i 2. kvartal?", cancellationToken)));
        foreach (var text in Asked)
        {
            Print($"chat, unit leader, «{text}»", await Timings.OfAsync(WarmUps, Runs, _ => program.SayAsync(leaderId, text, cancellationToken)));
            Print($"chat, kommunedirektør, «{text}»", await Timings.OfAsync(WarmUps, Runs, _ => program.SayAsync(director, text, cancellationToken)));
        }

        await TellMemoryAsync(program, "asked", cancellationToken);
        await AnswerCardsAsync(program, cancellationToken);
        await TellMemoryAsync(program, "asked and answered", cancellationToken);
    }

    // Whoever has answered the quarter in an earlier run has nothing left to answer; the next in line does.
    private static async Task AnswerCardsAsync(ProgramProcess program, CancellationToken cancellationToken)
    {
        var personas = (await program.GetAsync($"/local/personas?top={Looked}", "", cancellationToken)).AsArray().Select(persona => persona?["id"]?.GetValue<string>() ?? "");
        var presses = new Timings();
        var (screens, persons) = (0, 0);
        foreach (var persona in personas)
        {
            if (persons < Answering && await CardAnswering.AnswerAsync(program, persona, presses, cancellationToken) is > 0 and var pressed)
            {
                (screens, persons) = (screens + pressed, persons + 1);
            }
        }

        Print($"card, {persons} persons answer all their goals, {screens} presses", presses);
    }

    private static async Task TellMemoryAsync(ProgramProcess program, string after, CancellationToken cancellationToken)
    {
        var busy = program.ResidentMegabytes;
        await Task.Delay(QuietFor, cancellationToken);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"resident memory, {after}: {busy:0} MB at the last answer, {program.ResidentMegabytes:0} MB after {QuietFor.TotalSeconds:0} quiet seconds"));
    }

    private static async Task<JsonNode> FindAsync(ProgramProcess program, Func<JsonNode, bool> isSought, CancellationToken cancellationToken)
    {
        for (var skip = 0; ; skip += 1000)
        {
            var page = (await program.GetAsync($"/local/personas?top=1000&skip={skip}", "", cancellationToken)).AsArray();
            if (page.OfType<JsonNode>().FirstOrDefault(isSought) is { } found)
            {
                return found;
            }

            if (page.Count == 0)
            {
                throw new InvalidOperationException("The sample lacks somebody to ask as.");
            }
        }
    }

    private static void Print(string what, Timings timings) => Console.WriteLine($"{what}: {timings}");
}
