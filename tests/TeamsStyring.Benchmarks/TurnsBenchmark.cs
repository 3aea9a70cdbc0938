using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Sample;

namespace TeamsStyring.Benchmarks;

/// <summary>What a turn costs in Teams mode and in local mode, beside the least that could answer it, and what many conversations at once do.</summary>
internal static class TurnsBenchmark
{
    private const int Port = 5394;

    // Code is compiled again, measured and compiled once more after it has run for a while; what a busy day costs begins after that.
    private const int FirstWarmUps = 2400;
    private const int WarmUps = 1800;
    private const int Turns = 600;
    private const int Crowd = 64;
    private const string Question = "hva er ikke oppnådd?";

    public static async Task RunAsync(CancellationToken cancellationToken)
    {
        var (data, sample) = await TeamsSample.MakeAsync(cancellationToken);
        await using var stage = await TurnStage.StartAsync(Port, cancellationToken);
        string[] leaders = [.. sample.Units.Select(unit => unit.Leader?.Value).OfType<string>().Distinct(StringComparer.Ordinal).Skip(1).Take(300)];
        var director = sample.Units[0].Leader?.Value ?? "";
        await using (var program = ProgramProcess.StartInTeams(data, Port + 1, stage))
        {
            await program.BecomeReadyAsync(cancellationToken);
            var beside = new BesideFloor(stage, program, stage.Token(), stage.Metadata, Port + 3);
            await beside.MessageAsync("fixed reply", leaders, "hjelp", FirstWarmUps, Turns, cancellationToken);
            await beside.MessageAsync($"unit leaders, «{Question}»", leaders, Question, WarmUps, Turns, cancellationToken);
            await beside.MessageAsync($"kommunedirektør, «{Question}»", [director], Question, 600, 300, cancellationToken);
            var statuses = await OpenAsync(beside.Load, stage, leaders[..100], cancellationToken);
            await beside.PressAsync("durable write", number => Press(beside.Load, statuses, number), WarmUps, Turns, cancellationToken);
        }

        await LocalAsync(stage, cancellationToken);
    }

    private static async Task LocalAsync(TurnStage stage, CancellationToken cancellationToken)
    {
        var data = await OsloSample.MakeAsync(cancellationToken);
        await using var program = ProgramProcess.Start(data, Port + 2);
        await program.BecomeReadyAsync(cancellationToken);
        string[] people = [.. (await program.GetAsync("/local/personas?top=300", "", cancellationToken)).AsArray().Select(persona => persona?["id"]?.GetValue<string>() ?? "")];
        var beside = new BesideFloor(stage, program, token: "", metadata: "", Port + 3);
        await beside.MessageAsync("local mode, fixed reply, no tokens", people, "hjelp", FirstWarmUps, Turns, cancellationToken);
        var load = beside.Load;
        foreach (var text in (string[])["hjelp", Question])
        {
            await load.CrowdAsync(Crowd, 640, conversation => load.Message(people[conversation], text), cancellationToken);
            var one = await load.CrowdAsync(1, 300, _ => load.Message(people[0], text), cancellationToken);
            var many = await load.CrowdAsync(Crowd, 1920, conversation => load.Message(people[conversation], text), cancellationToken);
            Console.WriteLine(
                $"{Crowd} conversations at once, «{text}»: {TurnLoad.Text(many.PerSecond)} turns a second, {TurnLoad.Text(many.PerSecond / one.PerSecond)} times that of one; "
                + $"median {TurnLoad.Text(many.Median)} ms, p99 {TurnLoad.Text(many.P99)} ms, {TurnLoad.Text(many.P99 / many.Median)} times the median");
        }
    }

    /// <summary>Opens everybody's follow-up card at its first goal.</summary>
    private static async Task<List<(string Person, JsonObject Data)>> OpenAsync(TurnLoad load, TurnStage stage, string[] people, CancellationToken cancellationToken)
    {
        List<(string Person, JsonObject Data)> open = [];
        foreach (var person in people)
        {
            await load.DeliverAsync(load.Message(person, "jeg vil rapportere"), cancellationToken);
            if (Button(JsonNode.Parse(stage.LastIn($"a:{person}")), "followUp/start") is { } start
                && JsonNode.Parse(await load.DeliverAsync(Pressed(load, person, "followUp/start", start), cancellationToken)) is { } status
                && Button(status, "followUp/next") is { } next)
            {
                open.Add((person, next));
            }
        }

        return open is [] ? throw new InvalidOperationException("Nobody had a card to answer.") : open;
    }

    // Every second time another answer, so that each press has something to write.
    private static JsonObject Press(TurnLoad load, List<(string Person, JsonObject Data)> statuses, int number)
    {
        var (person, data) = statuses[number % statuses.Count];
        var filled = data.DeepClone().AsObject();
        filled["achievement"] = number / statuses.Count % 2 == 0 ? "AtRisk" : "OnTrack";

        return Pressed(load, person, "followUp/next", filled);
    }

    private static JsonObject Pressed(TurnLoad load, string person, string verb, JsonObject data)
    {
        var activity = load.Activity(person, "invoke");
        (activity["name"], activity["replyToId"]) = ("adaptiveCard/action", "1776390257332");
        activity["value"] = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data.DeepClone() },
            ["trigger"] = "manual",
        };

        return activity;
    }

    private static JsonObject? Button(JsonNode? node, string verb) => node switch
    {
        JsonObject holder when holder["verb"] is JsonValue value && value.TryGetValue<string>(out var own) && own == verb && holder["data"] is JsonObject data => data,
        JsonObject holder => holder.Select(pair => Button(pair.Value, verb)).FirstOrDefault(found => found is not null),
        JsonArray list => list.Select(item => Button(item, verb)).FirstOrDefault(found => found is not null),
        _ => null,
    };
}
