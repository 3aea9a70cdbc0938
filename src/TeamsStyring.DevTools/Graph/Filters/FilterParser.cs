using System.Globalization;
using System.Text;

namespace TeamsStyring.DevTools.Graph.Filters;

/// <summary>Reads the part of OData's filters that lists answer: comparisons, startswith, and, or, parentheses.</summary>
internal sealed class FilterParser(string text)
{
    private static readonly string[] Operators = ["eq", "ne", "gt", "ge", "lt", "le"];

    private readonly List<string>? _words = Split(text);
    private int _at;

    public GraphFilter? Parse() => _words is not null && Either() is { } filter && _at == _words.Count ? filter : null;

    /// <returns>Words, signs, and texts in quotes that keep their first quote; null when a quote is not closed.</returns>
    private static List<string>? Split(string text)
    {
        List<string> words = [];
        for (var at = 0; at < text.Length;)
        {
            var letter = text[at];
            if (letter is ' ')
            {
                at++;
            }
            else if (letter is '(' or ')' or ',')
            {
                words.Add(letter.ToString());
                at++;
            }
            else if (letter is '\'')
            {
                if (Quoted(text, ref at) is not { } quoted)
                {
                    return null;
                }

                words.Add(quoted);
            }
            else
            {
                var end = text.AsSpan(at).IndexOfAny(" (),'") is var length and >= 0 ? at + length : text.Length;
                words.Add(text[at..end]);
                at = end;
            }
        }

        return words;
    }

    private static string? Quoted(string text, ref int at)
    {
        var quoted = new StringBuilder("'");
        for (at++; at < text.Length; at++)
        {
            if (text[at] is not '\'')
            {
                quoted.Append(text[at]);
            }
            else if (at + 1 < text.Length && text[at + 1] is '\'')
            {
                quoted.Append(text[at++]);
            }
            else
            {
                at++;
                return quoted.ToString();
            }
        }

        return null;
    }

    private GraphFilter? Either() => Chain("or", () => Chain("and", Single));

    private GraphFilter? Chain(string word, Func<GraphFilter?> part)
    {
        var left = part();
        while (left is not null && Take(word))
        {
            left = part() is { } right ? new Joined(left, word, right) : null;
        }

        return left;
    }

    private GraphFilter? Single()
    {
        if (Take("("))
        {
            return Either() is { } inner && Take(")") ? inner : null;
        }

        if (Take("startswith"))
        {
            return Take("(") && Word() is { } of && Take(",") && Value(out var start) && Take(")") ? new Comparison(of, "startswith", start) : null;
        }

        return Word() is { } property && Word() is { } sign && Operators.Contains(sign) && Value(out var value) ? new Comparison(property, sign, value) : null;
    }

    private bool Take(string word)
    {
        if (_words is null || _at >= _words.Count || !string.Equals(_words[_at], word, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        _at++;
        return true;
    }

    private string? Word() => _words is not null && _at < _words.Count && _words[_at] is not ("(" or ")" or ",") && !_words[_at].StartsWith('\'') ? _words[_at++] : null;

    private bool Value(out object? value)
    {
        value = null;
        if (_words is null || _at >= _words.Count)
        {
            return false;
        }

        var word = _words[_at++];
        value = word switch
        {
            ['\'', .. var text] => text,
            "true" => true,
            "false" => false,
            "null" => null,
            _ => double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : word,
        };

        return true;
    }
}
