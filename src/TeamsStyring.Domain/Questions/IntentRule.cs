namespace TeamsStyring.Domain.Questions;

/// <summary>One line of the rules: these concepts, and none of those.</summary>
internal sealed record IntentRule(Reading Reading, UInt128 All, UInt128 None)
{
    public bool Fits(UInt128 concepts) => (concepts & All) == All && (concepts & None) == 0;

    /// <param name="line">«intent: concept -concept», the intent as <see cref="Reading.Of"/> has it.</param>
    public static IntentRule Read(string line, Concepts concepts)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var reading = Reading.Of(colon < 0 ? line : line[..colon]);
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

        return all == 0 ? throw new FormatException($"«{line}» would fit everything.") : new IntentRule(reading, all, none);
    }
}
