using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.Domain.FollowUps;

/// <summary>Who was named in «Hvem bør involveres?»: units that the kommune has, and the rest, which is somebody outside.</summary>
/// <param name="Others">What is no unit's name, as written; empty when nothing.</param>
public sealed record NamedUnits(IReadOnlyList<Unit> Units, string Others)
{
    private static readonly char[] _between = [';', '\n', ','];

    /// <summary>Reads «Teknisk drift; Bufetat» – separated by semicolon, line or comma, by full name or by what people call the unit.</summary>
    public static NamedUnits Read(string text, UnitTree units)
    {
        List<Unit> found = [];
        var left = Take([text], units, found);

        // A unit's own name may hold a comma («Plan, bygg og geodata»), so the text is only cut further where it was not understood.
        foreach (var sign in _between)
        {
            left = Take([.. left.SelectMany(part => part.Split(sign, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))], units, found);
        }

        return found.Count == 0 ? new NamedUnits([], text.Trim()) : new NamedUnits([.. found.Distinct()], string.Join("; ", left));
    }

    private static List<string> Take(List<string> parts, UnitTree units, List<Unit> found)
    {
        List<string> left = [];
        foreach (var part in parts)
        {
            if (units.All.FirstOrDefault(unit => IsCalled(unit, part.Trim())) is { } unit)
            {
                found.Add(unit);
            }
            else
            {
                left.Add(part);
            }
        }

        return left;
    }

    private static bool IsCalled(Unit unit, string name)
        => name.Length > 0 && unit.Nicknames.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Prepend(unit.Name).Contains(name, StringComparer.OrdinalIgnoreCase);
}
