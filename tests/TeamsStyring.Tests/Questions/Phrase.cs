namespace TeamsStyring.Tests.Questions;

/// <summary>One row of the collected ways of asking.</summary>
internal sealed record Phrase(string Intent, string Language, string Text, string Note)
{
    public static IReadOnlyList<Phrase> All { get; } =
    [
        .. File.ReadLines(Repository.Combine("tests", "TeamsStyring.Tests", "Questions", "questions.tsv")).Skip(1)
            .Select(line => line.Split('\t'))
            .Select(fields => new Phrase(fields[0], fields[1], fields[2], fields[3])),
    ];
}
