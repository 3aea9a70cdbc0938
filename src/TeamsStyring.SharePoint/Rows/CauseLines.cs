using TeamsStyring.Domain.FollowUps;
using TeamsStyring.SharePoint.Schema;

namespace TeamsStyring.SharePoint.Rows;

/// <summary>Causes as people read them, one on each line: «Bemanning – hindret».</summary>
internal static class CauseLines
{
    private static readonly string[] Between = [" – ", " - ", ": "];

    public static string Write(IEnumerable<CauseGiven> causes, ListWords words)
        => string.Join('\n', causes.Select(given => $"{words.WordOf(given.Cause)}{Between[0]}{words.WordOf(given.Effect)}"));

    /// <returns><see langword="null"/> when a line is no cause.</returns>
    public static IReadOnlyList<CauseGiven>? Read(string text)
    {
        List<CauseGiven> causes = [];
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            // From the back: no cause has a dash in its name today, and one that gets it is still read.
            var (at, length) = Between.Select(sign => (At: line.LastIndexOf(sign, StringComparison.Ordinal), sign.Length)).MaxBy(found => found.At);
            if (at < 0
                || ListWords.Meaning(typeof(Cause), line[..at]) is not Cause cause
                || ListWords.Meaning(typeof(CauseEffect), line[(at + length)..]) is not CauseEffect effect)
            {
                return null;
            }

            causes.Add(new CauseGiven(cause, effect));
        }

        return causes;
    }
}
