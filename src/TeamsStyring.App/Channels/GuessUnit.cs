using System.Globalization;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Channels;

/// <summary>Which unit a channel is about, by its name: «Solsiden skole › Generelt» is Solsiden skole. Only a proposal; a person confirms it.</summary>
internal static class GuessUnit
{
    private const CompareOptions _loosely = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    /// <returns><see langword="null"/> when no unit's name stands in it, or two fit as well.</returns>
    public static Unit? For(string name, UnitTree units)
    {
        var best = units.All.Select(unit => (Unit: unit, Score: Score(name, unit))).Where(found => found.Score > 0)
            .GroupBy(found => found.Score).MaxBy(group => group.Key)?.ToList();

        return best is [var only] ? only.Unit : null;
    }

    /// <returns>How many letters of the text the unit's name or nickname accounts for; 0 when it does not stand there.</returns>
    public static int Score(string text, Unit unit)
        => unit.Nicknames.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Prepend(unit.Name)
            .Where(name => Contains(text, name)).Select(name => name.Length).DefaultIfEmpty(0).Max();

    public static bool Contains(string text, string part)
        => part.Length > 0 && CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, part, _loosely) is >= 0 and var at
            && (at == 0 || !char.IsLetterOrDigit(text[at - 1]));
}
