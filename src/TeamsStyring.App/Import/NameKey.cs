using System.Text;

namespace TeamsStyring.App.Import;

/// <summary>By what two spellings of a name are known as the same: capitals, spaces, kinds of dash and quotation mark, footnote stars and a closing point make no difference.</summary>
internal static class NameKey
{
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            switch (character)
            {
                case '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212':
                    key.Append('-');
                    break;
                case '“' or '”' or '„' or '«' or '»':
                    key.Append('"');
                    break;
                case '’' or '‘':
                    key.Append('\'');
                    break;
                case '*' or '\u00ad':
                    break;
                default:
                    Append(key, character);
                    break;
            }
        }

        return key.ToString().TrimEnd(' ', '.', ':', ',');
    }

    /// <summary>«Stavanger», «Stavanger kommune» and «Ale (SE)»: the kommune's own name.</summary>
    public static string OfMunicipality(string name)
    {
        var key = Of(name);
        foreach (var ending in (ReadOnlySpan<string>)[" (se)", " kommune", " kommun", " municipality"])
        {
            key = key.EndsWith(ending, StringComparison.Ordinal) ? key[..^ending.Length] : key;
        }

        return key;
    }

    private static void Append(StringBuilder key, char character)
    {
        if (!char.IsWhiteSpace(character))
        {
            key.Append(char.ToLowerInvariant(character));
        }
        else if (key.Length > 0 && key[^1] != ' ')
        {
            key.Append(' ');
        }
    }
}
