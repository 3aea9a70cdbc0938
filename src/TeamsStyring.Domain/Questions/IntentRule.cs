namespace TeamsStyring.Domain.Questions;

/// <summary>One line of the rules: these concepts, and none of those.</summary>
internal sealed record IntentRule(Intent Intent, HelpReason? Reason, UInt128 All, UInt128 None)
{
    public bool Fits(UInt128 concepts) => (concepts & All) == All && (concepts & None) == 0;

    /// <param name="line">«intent: concept -concept» or «intent/reason: …».</param>
    public static IntentRule Read(string line, Concepts concepts)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var head = (colon < 0 ? line : line[..colon]).Split('/', StringSplitOptions.TrimEntries);
        var intent = IntentNames.IntentOf(head[0]) ?? throw new FormatException($"«{line}» names no intent.");
        UInt128 all = 0;
        UInt128 none = 0;
        foreach (var word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (word[0] is '-')
            {
                none |= concepts.Known(word[1..]);
            }
            else
            {
                all |= concepts.Known(word);
            }
        }

        return all == 0 ? throw new FormatException($"«{line}» would fit everything.") : new IntentRule(intent, ReasonOf(intent, head), all, none);
    }

    private static HelpReason? ReasonOf(Intent intent, string[] head)
        => intent is not Intent.Help ? null
            : head.Length == 1 ? HelpReason.Asked
            : Enum.Parse<HelpReason>(head[1].Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
}
