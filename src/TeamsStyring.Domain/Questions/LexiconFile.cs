namespace TeamsStyring.Domain.Questions;

/// <summary>Reads the word lists of one language into a lexicon under construction.</summary>
internal sealed class LexiconFile(Languages language, Concepts concepts, LexiconBuilder lexicon)
{
    public void Read(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (!line.IsWhiteSpace() && line[0] is not '#')
            {
                ReadLine(line.ToString());
            }
        }
    }

    private void ReadLine(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            throw new FormatException($"«{line}» in the lexicon has no colon.");
        }

        var head = line[..colon].Split(' ', 2, StringSplitOptions.TrimEntries);
        var value = head.Length == 2 ? head[1] : "";
        if (head[0] is "say")
        {
            var reading = Reading.Of(value);
            foreach (var sentence in Items(line[(colon + 1)..], ';'))
            {
                lexicon.Sentence(sentence, reading);
            }

            return;
        }

        foreach (var item in Items(line[(colon + 1)..], ','))
        {
            Read(head[0], value, item);
        }
    }

    private void Read(string key, string value, string item)
    {
        switch (key)
        {
            case "mark":
                lexicon.Mark(item, language);
                break;
            case "plain" or "generic":
                lexicon.Entry(item, language);
                lexicon.Generic(item);
                break;
            case "word":
                lexicon.Word(item);
                break;
            case "topic-ending":
                lexicon.TopicEnding(item);
                break;
            case "unit-type":
                lexicon.UnitType(item);
                break;
            case "same" or "ordinal" or "count" or "period" or "month" or "status" or "state" or "state-when-not" or "cause" or "language" or "kind" or "format" or "compare-with" or "dimension":
                lexicon.Entry(item, language).Add(Enum.Parse<HintKind>(key.Replace("-", "", StringComparison.Ordinal), ignoreCase: true), value);
                break;
            case "not-when-near":
                lexicon.Entry(item, language).Add(concepts.Not);
                lexicon.Entry(item, language).Yield();
                break;
            default:
                lexicon.Entry(item, language).Add(concepts.Named(key));
                break;
        }
    }

    private static string[] Items(string list, char separator) => list.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
