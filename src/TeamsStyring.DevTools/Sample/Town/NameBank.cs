using System.Globalization;
using System.Text;
using TeamsStyring.DevTools.Sample.Catalogue;

namespace TeamsStyring.DevTools.Sample.Town;

/// <summary>Names of people who do not exist. The surnames are put together from words of nature; no two people share a name or an id.</summary>
internal sealed class NameBank
{
    private static readonly ILookup<string, IReadOnlyList<string>> Words =
        SampleTable.Read("names.csv").ToLookup(row => row["kind"], row => row.List("words"), StringComparer.Ordinal);

    // Each list of first names is a tradition; most people of the kommune belong to the first.
    private static readonly IReadOnlyList<string>[] FirstNames = [.. Words["first"]];
    private static readonly string[] SurnameStarts = [.. Words["surname-start"].SelectMany(list => list)];
    private static readonly string[] SurnameEnds = [.. Words["surname-end"].SelectMany(list => list)];

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <returns>The id for a name: «marit.solvoll», so that a person can be named in a script.</returns>
    public string Take(string name)
    {
        var id = Ascii(name);
        for (var number = 2; !_taken.Add(id); number++)
        {
            id = $"{Ascii(name)}{number}";
        }

        return id;
    }

    public (string Id, string Name) Next(Dice dice)
    {
        for (var attempt = 0; ; attempt++)
        {
            var at = dice.For($"name {attempt}");
            var name = $"{at.Pick(Tradition(at), "first")} {at.Pick(SurnameStarts, "start")}{at.Pick(SurnameEnds, "end")}";
            var id = Ascii(name);
            if (_taken.Add(id))
            {
                return (id, name);
            }
        }
    }

    private static IReadOnlyList<string> Tradition(Dice dice) => dice.Below(100, "tradition") switch
    {
        < 78 => FirstNames[0],
        < 84 => FirstNames[1],
        _ => FirstNames[2],
    };

    public static string Ascii(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var character in name.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            plain.Append(character switch
            {
                'æ' => "ae",
                'ø' => "o",
                ' ' => ".",
                >= 'a' and <= 'z' => character.ToString(CultureInfo.InvariantCulture),
                _ => "",
            });
        }

        return plain.ToString();
    }
}
