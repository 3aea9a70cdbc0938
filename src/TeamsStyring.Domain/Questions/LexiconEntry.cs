namespace TeamsStyring.Domain.Questions;

/// <summary>A word or phrase of the lexicon and everything it means, over all languages that have it.</summary>
/// <param name="Words">Folded.</param>
/// <param name="AnyEnding">Whether the last word may go on («rapporter*»).</param>
internal sealed record LexiconEntry(string[] Words, bool AnyEnding)
{
    // Made for the few that have one: there are thousands of entries.
    private Dictionary<HintKind, string>? _hints;

    /// <summary>Where it is a word; bit by bit from the files that have it.</summary>
    public Languages Languages { get; private set; }

    public ConceptSet Concepts { get; private set; }

    /// <summary>Whether another word that lies as near is meant rather: «wamt» is «want», not «wont».</summary>
    public bool YieldsToOthers { get; private set; }

    public void Yield() => YieldsToOthers = true;

    /// <summary>Whether it says more than that it is a word.</summary>
    public bool HasHints => _hints is not null;

    public string? this[HintKind kind] => _hints?.GetValueOrDefault(kind);

    public void Add(Languages language) => Languages |= language;

    public void Add(ConceptSet concept) => Concepts |= concept;

    /// <summary>The first file to say something is right, bokmål before the others.</summary>
    public void Add(HintKind kind, string value) => (_hints ??= []).TryAdd(kind, value);

    /// <returns>What both mean, for a word that is found whole and by its stem.</returns>
    public LexiconEntry And(LexiconEntry other)
    {
        var both = new LexiconEntry(Words, AnyEnding);
        both.Add(Languages | other.Languages);
        both.Add(Concepts | other.Concepts);
        foreach (var (kind, value) in (_hints ?? []).Concat(other._hints ?? []))
        {
            both.Add(kind, value);
        }

        return both;
    }
}
