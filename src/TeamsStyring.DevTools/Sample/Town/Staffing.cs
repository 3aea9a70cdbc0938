using TeamsStyring.DevTools.Sample.Catalogue;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.DevTools.Sample.Town;

/// <summary>Gives every unit its goals and its people.</summary>
internal sealed class Staffing(TenantId tenant, SampleCounts counts)
{
    private const int FewestGoals = 3;
    private const int EveryVacantPost = 41;
    private const int EveryUnownedGoal = 18;
    private const int EveryEmployee = 5;

    private readonly NameBank _names = new();
    private readonly List<Person> _persons = [];
    private readonly ILookup<string, SampleRow> _known = SampleTable.Read("persons.csv").ToLookup(row => row["unit"], StringComparer.Ordinal);

    /// <summary>Everybody, after <see cref="Fill"/>.</summary>
    public IReadOnlyList<Person> Persons => _persons;

    public static PersonId KnownLeaderOf(string unit)
        => new(NameBank.Ascii(SampleTable.Read("persons.csv").First(row => row["unit"] == unit && row["task"] is "leader")["name"]));

    public IReadOnlyList<UnitStaff> Fill()
    {
        var rows = SampleTable.Read("units.csv");
        var plans = TownPlan.Units(counts.Units);
        var others = plans.Where(plan => !plan.Known).ToList();
        var goals = Spread.Evenly(
            counts.Goals - rows.Sum(row => row.List("goals").Count), [.. others.Select(plan => plan.Type.FittingGoals.Count)], FewestGoals, Dice.For("goals"));
        var people = Spread.Evenly(counts.Responsible - rows.Sum(row => row.Whole("responsible")), goals, 1, Dice.For("people"));
        UnitStaff[] staff =
        [
            .. plans.Where(plan => plan.Known).Select((plan, number) => Known(plan, rows[number], number)),
            .. others.Select((plan, number) => Made(plan, goals[number], people[number], number)),
        ];
        AddSectorControllers(others.Count > 0);

        return staff;
    }

    private UnitStaff Known(UnitPlan plan, SampleRow row, int number)
    {
        var unit = UnitFor(plan, number);
        var people = _known[plan.Key].Select(known => (Task: known["task"], Person: Hire(known, unit))).ToList();
        var keys = row.List("goals");
        GoalTemplate[] goals = [.. keys.Select(key => GoalCatalogue.Standard[key.TrimEnd('!')])];
        Person[] responsible = [.. people.Where(known => known.Task is "leader" or "responsible").Select(known => known.Person)];
        var deputy = people.FirstOrDefault(known => known.Task is "deputy").Person ?? responsible.ElementAtOrDefault(1);
        var unowned = keys.Index().Where(key => key.Item.EndsWith('!')).Select(key => goals[key.Index]).FirstOrDefault();

        return new UnitStaff(plan, unit with { Leader = responsible[0].Id, Deputy = deputy?.Id }, responsible[0], deputy, responsible, goals, unowned);
    }

    private UnitStaff Made(UnitPlan plan, int goalCount, int peopleCount, int number)
    {
        var unit = UnitFor(plan, number);
        var dice = Dice.For("staff", plan.Key);
        var fitting = plan.Type.FittingGoals;

        // The most typical goals stay; the rest are taken from a different place in every unit.
        var start = fitting.Count > goalCount ? dice.Below(fitting.Count - goalCount + 1, "start") : 0;
        GoalTemplate[] goals = [.. fitting.Take(2), .. fitting.Skip(2 + start).Take(goalCount - 2)];
        Person[] responsible = [.. Enumerable.Range(0, peopleCount).Select(place => Hire(plan.Type, unit, place, dice.For($"place {place}")))];
        if (number % EveryEmployee == 0)
        {
            Hire(plan.Type, unit, 1, dice.For("employee"));
        }

        var vacant = number % EveryVacantPost == EveryVacantPost - 1;
        var deputy = vacant ? responsible[0] : responsible.ElementAtOrDefault(1);
        var unowned = number % EveryUnownedGoal == 0 && goalCount > peopleCount ? goals[0] : null;

        return new UnitStaff(
            plan, unit with { Leader = vacant ? null : responsible[0].Id, Deputy = deputy?.Id }, vacant ? null : responsible[0], deputy, responsible, goals, unowned);
    }

    private Unit UnitFor(UnitPlan plan, int order) => new(
        SampleIds.Unit(tenant, plan.Key),
        plan.Parent is { } parent ? SampleIds.Unit(tenant, parent) : null,
        plan.Name,
        string.Join(';', plan.Nicknames),
        plan.Kind,
        Leader: null,
        Deputy: null,
        plan.Known ? order : order + 100);

    private Person Hire(SampleRow row, Unit unit)
    {
        var controllerOf = row["task"] is "controller" ? SampleIds.Unit(tenant, "kommune") : (UnitId?)null;
        var language = Enum.Parse<Language>(row["language"], ignoreCase: true);

        return Add(new Person(new PersonId(_names.Take(row["name"])), row["name"], row["title"], unit.Id, controllerOf, language));
    }

    private Person Hire(UnitType type, Unit unit, int place, Dice dice)
    {
        var (id, name) = _names.Next(dice);
        var language = dice.Below(100, "language") switch
        {
            < 90 => Language.Nb,
            < 97 => Language.Nn,
            < 99 => Language.Sv,
            _ => Language.En,
        };
        var title = place == 0 ? type.LeaderTitle : type.OtherTitles[(place - 1) % type.OtherTitles.Count];

        return Add(new Person(new PersonId(id), name, title, unit.Id, ControllerOf: null, language));
    }

    private void AddSectorControllers(bool large)
    {
        foreach (var sector in large ? (string[])["oppvekst", "helse", "teknisk"] : [])
        {
            var unit = SampleIds.Unit(tenant, sector);
            var (id, name) = _names.Next(Dice.For("controller", sector));
            Add(new Person(new PersonId(id), name, "styringsansvarlig i sektoren", unit, unit, Language.Nb));
        }
    }

    private Person Add(Person person)
    {
        _persons.Add(person);
        return person;
    }
}
