using System.Diagnostics;
using System.Globalization;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Questions;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.Benchmarks;

/// <summary>How long a question takes to be understood, and what it leaves to be collected, with the names of a municipality of Oslo's size to match against.</summary>
internal static class ParseBenchmark
{
    private const int Rounds = 400;

    private static readonly string[] Questions =
    [
        "Hva er ikke oppnådd?", "hva er ikke oppnådd på Solsiden skole i 3. kvartal", "ka e ikkje opnådd", "kven har ikkje rapportert i oppvekst", "whats not acheived this quarter",
        "hvordan går det med sykefraværet i hjemmetjenesten", "Vilka mål är inte uppfyllda", "mine frister", "hva er været i morgen", "stauts på tekniks drift",
    ];

    public static async Task RunAsync(CancellationToken cancellationToken)
    {
        var copies = new WorkingCopies(await OsloSample.MakeAsync(cancellationToken));
        await using var copy = copies.Open((await copies.ListTenantsAsync(cancellationToken))[0]);
        if (await new Organisations().ReadAsync(copy, cancellationToken) is not { } organisation)
        {
            return;
        }

        var catalogue = await new GoalCatalogues().ReadAsync(copy, copy.Goals.Max(goal => goal.Year), organisation.Version, cancellationToken);
        var began = Stopwatch.GetTimestamp();
        var vocabulary = new Vocabulary(Lexicon.BuiltIn, organisation.Units, [.. organisation.Dimensions.Values], catalogue.Goals.Select(goal => new PlanWords(goal.Goal.Title, goal.Indicators)), organisation.Persons.Values.Select(person => new PersonName(person.Id, person.Name)));
        Print("vocabulary of", $"{organisation.Units.All.Count} units and {catalogue.Goals.Count} goals, {Stopwatch.GetElapsedTime(began).TotalMilliseconds:0} ms");
        var context = new QuestionContext(new PersonId("somebody"), null, Language.Nb, new DateOnly(catalogue.Year, 10, 5), ReportingPeriod.Quarter(catalogue.Year, 3));
        foreach (var text in Questions)
        {
            var timings = await Timings.OfAsync(Rounds, Rounds, _ => Task.FromResult(Question.Parse(text, vocabulary, context)));
            var before = GC.GetAllocatedBytesForCurrentThread();
            var question = Question.Parse(text, vocabulary, context);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Print($"«{text}» → {question.Intent.Name}", $"median {timings.At(0.5) * 1000:0} µs, p95 {timings.At(0.95) * 1000:0} µs, {allocated / 1024.0:0.0} KB allocated");
        }
    }

    private static void Print(string what, FormattableString figures) => Console.WriteLine($"{what}: {figures.ToString(CultureInfo.InvariantCulture)}");
}
