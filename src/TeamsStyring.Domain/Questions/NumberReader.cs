using System.Globalization;

namespace TeamsStyring.Domain.Questions;

/// <summary>Tells the numbers of a message apart: a goal's («mål 3.2»), a place in a list («nr 2», «den første») and a figure to keep («ble 7,4»).</summary>
internal sealed class NumberReader(Lexicon lexicon)
{
    private const int FewWords = 2;
    private const int MostInList = 99;

    private readonly Concepts _concepts = lexicon.Concepts;

    public void Read(Said said)
    {
        for (var at = 0; at < said.Tokens.Count; at++)
        {
            var token = said.Tokens[at];
            if (token is { IsNumber: true, Use: TokenUse.Unknown })
            {
                ReadNumber(said, at);
            }
            else if (token is { Use: TokenUse.Word, Entry: { } entry })
            {
                ReadWord(said, at, entry);
            }
        }
    }

    private void ReadNumber(Said said, int at)
    {
        var token = said.Tokens[at];
        token.Use = TokenUse.Number;
        var isWhole = int.TryParse(token.Folded, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        var isCounted = Before(said, at, _concepts.Nth);
        if (!token.Folded.Contains(',', StringComparison.Ordinal) && (Before(said, isCounted ? at - 1 : at, _concepts.Goal) || After(said, at, _concepts.Goal)))
        {
            Keep(said, _concepts.Number, said.Slots with { Number = token.Folded });
        }
        else if (isWhole && number is > 0 and <= MostInList && (isCounted || Before(said, at, _concepts.Initiative) || said.Tokens.Count <= FewWords))
        {
            Keep(said, _concepts.Item, said.Slots with { Item = number });
        }
        else
        {
            Keep(said, _concepts.Figure, said.Slots with { Figure = Figure(said, at) });
        }
    }

    /// <summary>«Nummer to», «den første», «den siste».</summary>
    private void ReadWord(Said said, int at, LexiconEntry entry)
    {
        var isPointed = Before(said, at, _concepts.The) || Before(said, at, _concepts.Nth);
        if (!isPointed && said.Tokens.Count > 1)
        {
            return;
        }

        if ((entry[HintKind.Ordinal] ?? (Before(said, at, _concepts.Nth) ? entry[HintKind.Count] : null)) is { } written)
        {
            Keep(said, _concepts.Item, said.Slots with { Item = int.Parse(written, CultureInfo.InvariantCulture) });
        }
        else if (isPointed && said.Tokens[at].Means(_concepts.Latest))
        {
            Keep(said, _concepts.Item, said.Slots with { Item = -1 });
        }
    }

    // «1 234» is one figure, and «-5» is below nothing.
    private static string Figure(Said said, int at)
    {
        var token = said.Tokens[at];
        var start = token.Start > 0 && said.Text[token.Start - 1] is '-' or '−' ? token.Start - 1 : token.Start;
        var end = token.Start + token.Raw.Length;
        while (at + 1 < said.Tokens.Count && said.Tokens[at + 1] is { IsNumber: true, Use: TokenUse.Unknown, Raw.Length: >= 3 } next && next.Start == end + 1 && char.IsWhiteSpace(said.Text[end]))
        {
            next.Use = TokenUse.Number;
            end = next.Start + next.Raw.Length;
            at++;
        }

        return said.Text[start..end];
    }

    private static void Keep(Said said, ConceptSet concept, QuestionSlots slots)
    {
        said.Concepts |= concept;
        said.Slots = slots;
    }

    private static bool Before(Said said, int at, ConceptSet concept) => at > 0 && said.Tokens[at - 1].Means(concept);

    private static bool After(Said said, int at, ConceptSet concept) => at + 1 < said.Tokens.Count && said.Tokens[at + 1].Means(concept);
}
