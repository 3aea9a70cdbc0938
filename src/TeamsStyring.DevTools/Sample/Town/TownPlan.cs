using TeamsStyring.DevTools.Sample.Catalogue;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.DevTools.Sample.Town;

/// <summary>Lays out the units: the same twelve always, then what only larger kommuner have, then more of the usual.</summary>
internal static class TownPlan
{
    private const int UnitsPerDistrict = 25;
    private const int DistrictsFrom = 100;

    private static readonly string[] Sectors = ["oppvekst", "helse", "teknisk"];

    public static IReadOnlyList<UnitPlan> Units(int count)
    {
        List<UnitPlan> units = [.. SampleTable.Read("units.csv").Select(Known)];
        units.AddRange(UnitType.All.Where(type => type.Weight < 0).Take(count - units.Count).Select(OneOfAKind));
        var districts = AddDistricts(units, count);
        AddTheUsual(units, count, districts);

        return units;
    }

    private static UnitPlan Known(SampleRow row) => new(
        row["key"],
        row["parent"] is { Length: > 0 } parent ? parent : null,
        row["name"],
        row.List("nicknames", '|'),
        row.Named<UnitKind>("kind"),
        UnitType.All.Single(type => type.Key == row["type"]),
        Known: true);

    private static UnitPlan OneOfAKind(UnitType type)
        => new($"en-{type.Key}", type.Parent, type.NamePattern, [], UnitKind.Own, type, Known: false);

    /// <returns>For each sector, the units that more units hang under: the sector itself in a small kommune, districts in a large one.</returns>
    private static Dictionary<string, IReadOnlyList<string>> AddDistricts(List<UnitPlan> units, int count)
    {
        var left = count - units.Count;
        var perSector = left < DistrictsFrom ? 0 : left / UnitsPerDistrict / Sectors.Length;
        var type = UnitType.All.Single(candidate => candidate.Key == "område");
        var parents = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var sector in Sectors)
        {
            var above = units.Single(unit => unit.Key == sector);
            UnitPlan[] districts = [.. Places.All.Take(perSector).Select((place, number) => new UnitPlan(
                $"område-{sector}-{number + 1}", sector, $"{above.Name} {place}", [], UnitKind.Own, type, Known: false))];
            units.AddRange(districts);
            parents[sector] = perSector == 0 ? [sector] : [.. districts.Select(district => district.Key)];
        }

        return parents;
    }

    private static void AddTheUsual(List<UnitPlan> units, int count, IReadOnlyDictionary<string, IReadOnlyList<string>> districts)
    {
        UnitType[] usual = [.. UnitType.All.Where(type => type.Weight > 0)];
        var heads = new int[usual.Length];
        var credit = new int[usual.Length];
        var all = usual.Sum(type => type.Weight);
        while (units.Count < count)
        {
            // Smooth weighted rounds: after any number of units the mix is as near to the weights as whole units allow.
            for (var type = 0; type < usual.Length; type++)
            {
                credit[type] += usual[type].Weight;
            }

            var next = Array.IndexOf(credit, credit.Max());
            credit[next] -= all;
            units.Add(Usual(usual[next], heads[next]++, districts));
        }
    }

    private static UnitPlan Usual(UnitType type, int number, IReadOnlyDictionary<string, IReadOnlyList<string>> districts)
    {
        var parents = districts[type.Parent];
        var place = Places.All[number];
        var external = type.Key is "barnehage" or "sykehjem" or "bolig" && number % 6 == 5;

        return new UnitPlan(
            $"{type.Key}-{number + 1}",
            parents[number % parents.Count],
            type.NamePattern.Replace("{sted}", place, StringComparison.Ordinal),
            [],
            external ? UnitKind.ExternalProvider : UnitKind.Own,
            type,
            Known: false);
    }
}
