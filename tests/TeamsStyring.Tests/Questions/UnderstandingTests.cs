using TeamsStyring.Domain.Questions;

namespace TeamsStyring.Tests.Questions;

/// <summary>Every collected way of asking: what is wanted, and about what. A follow-up has an earlier message and takes the intent that it completes.</summary>
[Trait("Feature", "S1-44")]
public sealed class UnderstandingTests
{
    private const double LeastRightOfUnseen = 0.97;

    // Written before the rules that they test; SOURCES.md tells how many were right at first.
    private static readonly string[] HeardFiles = ["phrasings-heard.tsv", "phrasings-heard-2.tsv", "phrasings-heard-3.tsv", "phrasings-heard-4.tsv"];

    public static TheoryData<int, string> Collected { get; } = Numbered("expected.tsv");

    public static TheoryData<string, int, string> Heard { get; } = [.. HeardFiles.SelectMany(file => AskedRow.Read(file).Select((row, at) => (file, at, row.ToString())))];

    [Theory]
    [MemberData(nameof(Collected))]
    public void What_is_wanted_and_about_what_is_understood(int at, string said)
    {
        var row = AskedRow.Read("expected.tsv")[at];
        var question = row.Ask();

        Assert.True(row.Intent == question.Intent.Name, $"{said} should be {row.Intent}, not {question.Intent.Name}.");
        Assert.Equal(SlotText.Sorted(row.Slots ?? ""), SlotText.Sorted(SlotText.Of(question)));
    }

    public static TheoryData<int, string> Own { get; } = Numbered("phrasings-own.tsv");

    [Theory]
    [MemberData(nameof(Own))]
    public void What_people_may_ask_as_well_is_understood(int at, string said)
    {
        var row = AskedRow.Read("phrasings-own.tsv")[at];
        var question = row.Ask();

        Assert.True(row.Intent == question.Intent.Name, $"{said} should be {row.Intent}, not {question.Intent.Name}.");
        Assert.Empty(SlotText.Missing(row.Slots ?? "", question));
    }

    [Theory]
    [MemberData(nameof(Heard))]
    public void What_somebody_said_who_had_not_read_the_rules_is_understood(string file, int at, string said)
    {
        var row = AskedRow.Read(file)[at];
        var question = row.Ask();

        Assert.True(row.Intent == question.Intent.Name, $"{said} should be {row.Intent}, not {question.Intent.Name}.");
        Assert.Empty(SlotText.Missing(row.Slots ?? "", question));
    }

    /// <summary>These stay unread while rules are written: only how many are right is told.</summary>
    [Fact]
    public void Most_of_what_nobody_has_looked_at_is_understood() => AtLeast(LeastRightOfUnseen, "phrasings-unseen.tsv");

    [Fact]
    public void No_collected_way_of_asking_is_left_out()
        => Assert.Equal(Phrase.All.Select(phrase => phrase.Text), AskedRow.Read("expected.tsv").Select(row => row.Text));

    private static void AtLeast(double share, string file)
    {
        var rows = AskedRow.Read(file);
        var right = rows.Where(row => row.Intent == row.Ask().Intent.Name).ToList();
        var whole = right.Count(row => SlotText.Missing(row.Slots ?? "", row.Ask()).Count == 0);

        TestContext.Current.TestOutputHelper?.WriteLine($"{right.Count} of {rows.Count} in {file} are understood, {whole} with everything they name");
        Assert.True(right.Count >= rows.Count * share, $"{right.Count} of {rows.Count}");
    }

    private static TheoryData<int, string> Numbered(string file) => [.. AskedRow.Read(file).Select((row, at) => (at, row.ToString()))];
}
