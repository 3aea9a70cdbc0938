using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace TeamsStyring.Tests.SharePoint.Chaos;

/// <summary>What was left when it was over.</summary>
/// <param name="Rows">That the working copy holds.</param>
/// <param name="Lost">Answers that somebody was told were saved, and are not.</param>
/// <param name="Doubled">Answers that stand more than once.</param>
/// <param name="Overlooked">People's edits in the lists that did not reach the working copy.</param>
/// <param name="Differences">Between lists and working copy.</param>
/// <param name="Asked">What Graph was asked, by kind and answer.</param>
internal sealed record ChaosReport(
    int Answers,
    int Kills,
    int Edits,
    int Rows,
    IReadOnlyList<string> Lost,
    IReadOnlyList<string> Doubled,
    IReadOnlyList<string> Overlooked,
    IReadOnlyList<string> Differences,
    TimeSpan Answering,
    TimeSpan Settling,
    JsonObject Asked)
{
    /// <summary>Whether everybody's answers and edits are there, once, and both sides agree.</summary>
    public bool IsWhole => Lost.Count + Doubled.Count + Overlooked.Count + Differences.Count == 0;

    public override string ToString()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{Answers} answers, {Edits} edits in lists, {Kills} kills in {Answering.TotalSeconds:0} s; settled {Settling.TotalSeconds:0} s after the faults ended");
        text.AppendLine(CultureInfo.InvariantCulture, $"{Rows} rows compared: {Differences.Count} differ; {Lost.Count} answers lost, {Doubled.Count} doubled, {Overlooked.Count} edits overlooked");
        text.AppendLine(Asked.ToJsonString());
        foreach (var line in Lost.Concat(Doubled).Concat(Overlooked).Concat(Differences).Take(20))
        {
            text.AppendLine(line);
        }

        text.Append(IsWhole ? "Nothing is lost, doubled or different." : "This must not happen. Run it again with the same seed.");

        return text.ToString();
    }
}
