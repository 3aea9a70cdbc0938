using TeamsStyring.Domain.Questions;

namespace TeamsStyring.Tests.Questions;

/// <summary>Every collected way of asking: what is wanted, and about what. A follow-up has an earlier message and takes the intent that it completes.</summary>
[Trait("Feature", "S1-44")]
public sealed class UnderstandingTests
{
    public static TheoryData<int, string> Collected { get; } = [.. AskedRow.Read("expected.tsv").Select((row, at) => (at, row.ToString()))];

    [Theory]
    [MemberData(nameof(Collected))]
    public void What_is_wanted_and_about_what_is_understood(int at, string said)
    {
        var row = AskedRow.Read("expected.tsv")[at];
        var question = row.Ask();

        Assert.True(row.Intent == question.Intent.Name, $"{said} should be {row.Intent}, not {question.Intent.Name}.");
        Assert.Equal(SlotText.Sorted(row.Slots ?? ""), SlotText.Sorted(SlotText.Of(question)));
    }

    [Fact]
    public void No_collected_way_of_asking_is_left_out()
        => Assert.Equal(Phrase.All.Select(phrase => phrase.Text), AskedRow.Read("expected.tsv").Select(row => row.Text));
}
