using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using TeamsStyring.DevTools.Graph;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;

namespace TeamsStyring.Tests.SharePoint.Chaos;

/// <summary>
/// A whole quarter while SharePoint tires, fails, hangs and forgets, people edit the lists, and the program is killed again and again. What is left is held
/// against what everybody was told.
/// </summary>
internal sealed class ChaosRun(ChaosPlan plan, EmulatedGraph graph, string folder, Action<string> tell)
{
    private const int AnsweringAtOnce = 4;
    private const int Enough = 100_000;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    public async Task<ChaosReport> RunAsync(CancellationToken cancellationToken)
    {
        graph.Meter.Limit = Enough;
        await using var program = new MortalProgram(folder, plan.Sample, graph.BaseUrl, Enough, gatherSeconds: 2);
        await program.StartAsync(cancellationToken);
        var town = await Town.FindAsync(program, cancellationToken);
        await town.SettleAsync(Patience, tell: null, cancellationToken);
        var goals = await town.GoalsAsync(cancellationToken);
        var answers = goals.Select(QuarterAnswer.For).ToList();
        tell($"{plan.Sample}: {answers.Count} goals; the lists are there. Now it begins.");

        await SetFaultsAsync(ChaosPlan.Faults.Replace("SEED", $"{plan.Seed}", StringComparison.Ordinal), cancellationToken);
        graph.Counts.Reset();
        var began = Stopwatch.GetTimestamp();
        var editing = new EditRows(graph, "root").RunAsync(plan.Edits, cancellationToken);
        await AnswerAsync(program, answers, cancellationToken);
        var edited = await editing;
        var answering = Stopwatch.GetElapsedTime(began);

        await SetFaultsAsync($$"""{"resourceUnits":{{Enough}}}""", cancellationToken);
        began = Stopwatch.GetTimestamp();
        tell("The faults have ended; what is owed comes to rest.");
        await ReadAgainAsync(town, cancellationToken);
        await town.SettleAsync(Patience, tell: null, cancellationToken);
        var settling = Stopwatch.GetElapsedTime(began);

        return await ReportAsync(answers, edited, answering, settling, cancellationToken);
    }

    /// <summary>Somebody is answering, and what was answered before is on its way to the lists, whenever the power goes.</summary>
    private async Task AnswerAsync(MortalProgram program, List<QuarterAnswer> answers, CancellationToken cancellationToken)
    {
        var dice = new Random(plan.Seed);
        var some = answers.Chunk(answers.Count / (plan.Kills + 1) + 1).ToList();
        var given = 0;
        for (var kill = 1; kill <= plan.Kills; kill++)
        {
            var now = some.ElementAtOrDefault(kill - 1) ?? [];
            var answering = GiveAsync(program, now, cancellationToken);
            await Task.Delay(dice.Next(plan.Calm.Shortest, plan.Calm.Longest), cancellationToken);
            await program.KillAsync();
            await program.StartAsync(cancellationToken);
            await answering;
            given += now.Length;
            tell($"killed {kill} of {plan.Kills} times; {given} of {answers.Count} answers are given");
        }

        await GiveAsync(program, [.. some.Skip(plan.Kills).SelectMany(last => last)], cancellationToken);
    }

    private static Task GiveAsync(MortalProgram program, IReadOnlyList<QuarterAnswer> answers, CancellationToken cancellationToken)
    {
        var quarter = new AnswerQuarter(program);

        return Parallel.ForEachAsync(
            answers,
            new ParallelOptions { MaxDegreeOfParallelism = AnsweringAtOnce, CancellationToken = cancellationToken },
            async (answer, token) => await quarter.RunAsync(answer, token));
    }

    private async Task SetFaultsAsync(string faults, CancellationToken cancellationToken)
    {
        using var visitor = await GraphVisitor.AppAsync(graph, cancellationToken);
        await visitor.ControlAsync(HttpMethod.Put, "/faults", faults, cancellationToken);
    }

    /// <summary>Waits until every list has been read since now.</summary>
    private static async Task ReadAgainAsync(Town town, CancellationToken cancellationToken)
    {
        var since = TimeProvider.System.GetUtcNow();
        while (true)
        {
            var lists = (await town.ListsAsync(cancellationToken))["lists"]?.AsArray() ?? [];
            if (lists.Count > 0 && lists.All(list => list?["pulledAt"]?.GetValue<DateTimeOffset?>() > since))
            {
                return;
            }

            await Task.Delay(500, cancellationToken);
        }
    }

    private async Task<ChaosReport> ReportAsync(
        List<QuarterAnswer> answers, IReadOnlyDictionary<string, string> edited, TimeSpan answering, TimeSpan settling, CancellationToken cancellationToken)
    {
        var copies = new WorkingCopies(folder);
        await using var copy = copies.Open(new TenantId("local"));
        _ = ReportingPeriod.TryParse(AnswerQuarter.Period, out var period);
        var saved = (await copy.FollowUps.Where(answer => answer.Period == period).ToListAsync(cancellationToken)).ToLookup(answer => (answer.Goal.ToString(), answer.Achieved));
        var titles = (await copy.Initiatives.ToListAsync(cancellationToken)).ToDictionary(initiative => initiative.Id.ToString(), initiative => initiative.Title, StringComparer.OrdinalIgnoreCase);
        using var visitor = await GraphVisitor.AppAsync(graph, cancellationToken);
        var (rows, differences) = await new CompareLists(copies, visitor, "root").RunAsync(cancellationToken);

        return new ChaosReport(
            answers.Count,
            plan.Kills,
            edited.Count,
            rows,
            [.. answers.Where(answer => !saved[(answer.Goal, answer.Mark)].Any()).Select(answer => $"{answer.Mark} for {answer.Goal} is lost.")],
            [.. answers.Where(answer => saved[(answer.Goal, answer.Mark)].Skip(1).Any()).Select(answer => $"{answer.Mark} for {answer.Goal} stands twice.")],
            [.. edited.Where(edit => titles.GetValueOrDefault(edit.Key) != edit.Value).Select(edit => $"{edit.Key} is not called «{edit.Value}» but «{titles.GetValueOrDefault(edit.Key)}».")],
            differences,
            answering,
            settling,
            graph.Counts.ToJson());
    }
}
