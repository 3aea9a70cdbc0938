using System.Collections.Concurrent;
using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.DevTools.Sample.Catalogue;

/// <summary>The sentences that the people of the sample write. Nobody has written them, and no person is spoken of.</summary>
internal sealed class PhraseBank
{
    private const string Everywhere = "felles";
    private const int EnoughToChooseFrom = 4;

    private readonly ILookup<(string Language, string Theme, PhraseKind Kind), Phrase> _phrases;
    private readonly ConcurrentDictionary<(Voice Voice, PhraseKind Kind), IReadOnlyList<Phrase>> _fitting = new();

    private PhraseBank() => _phrases = SampleTable.Read("phrases.csv").ToLookup(
        row => (row["language"], row["theme"], row.Named<PhraseKind>("kind")),
        row => new Phrase(row["text"], row["cause"].Length > 0 ? row.Named<Cause>("cause") : null));

    public static PhraseBank Standard { get; } = new();

    /// <param name="turn">Counted up from answer to answer, so that nobody says the same thing twice in a row.</param>
    public Phrase Pick(Voice voice, PhraseKind kind, int turn)
    {
        var fitting = All(voice, kind);

        return fitting[turn % fitting.Count];
    }

    public IReadOnlyList<Phrase> All(Voice voice, PhraseKind kind) => _fitting.GetOrAdd((voice, kind), key => Find(key.Voice, key.Kind));

    // What fits the matter in this kind of unit, then what fits the matter anywhere, then what can be said of anything.
    private IReadOnlyList<Phrase> Find(Voice voice, PhraseKind kind)
    {
        var language = voice.Nynorsk ? "nn" : "nb";
        List<Phrase> found = [.. _phrases[(language, $"{voice.Theme}/{voice.Area}", kind)], .. _phrases[(language, voice.Theme, kind)]];
        if (found.Count < EnoughToChooseFrom)
        {
            found.AddRange(_phrases[(language, Everywhere, kind)]);
        }

        return found.Count > 0 || !voice.Nynorsk ? found : Find(voice with { Nynorsk = false }, kind);
    }
}
