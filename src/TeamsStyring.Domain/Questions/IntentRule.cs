namespace TeamsStyring.Domain.Questions;

/// <summary>One line of the rules: these concepts, and none of those.</summary>
/// <param name="Line">As it stands in the file.</param>
internal sealed record IntentRule(Reading Reading, ConceptSet All, ConceptSet None, string Line)
{
    public bool Fits(ConceptSet concepts) => concepts.HasAll(All) && !concepts.Meets(None);

    /// <param name="line">«intent: concept -concept», the intent as <see cref="Reading.Of"/> has it.</param>
    public static IntentRule Read(string line, Concepts concepts)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var reading = Reading.Of(colon < 0 ? line : line[..colon]);
        var all = ConceptSet.None;
        var none = ConceptSet.None;
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

        return all.IsEmpty ? throw new FormatException($"«{line}» would fit everything.") : new IntentRule(reading, all, none, line);
    }
}
