using TeamsStyring.DevTools.Sample.Catalogue;
using TeamsStyring.DevTools.Sample.Town;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.DevTools.Sample.History;

/// <summary>Numbers the goals of every unit and says who answers for each and how many initiatives it has.</summary>
internal static class Seating
{
    private const int MostInitiatives = 6;
    private const int PercentWithDeputy = 50;

    public static IReadOnlyList<GoalSeat> Of(IReadOnlyList<UnitStaff> staff, int initiatives)
    {
        var goals = staff.SelectMany(unit => Numbered(unit)).ToList();
        var shares = Spread.Evenly(initiatives, [.. goals.Select(_ => MostInitiatives)], 1, Dice.For("initiatives"));
        List<GoalSeat> seats = [];
        var first = 0;
        foreach (var (position, (unit, goal, number, order)) in goals.Index())
        {
            var responsible = unit.ResponsibleFor(goal);
            seats.Add(new GoalSeat(unit, goal, position, number, order, responsible, DeputyFor(unit, goal, responsible), shares[position], first));
            first += shares[position];
        }

        return seats;
    }

    private static IEnumerable<(UnitStaff Unit, GoalTemplate Goal, string Number, int Order)> Numbered(UnitStaff unit)
        => unit.Goals
            .OrderBy(goal => goal.Dimension)
            .GroupBy(goal => goal.Dimension)
            .SelectMany(dimension => dimension.Select((goal, place) => (goal, Number: $"{(int)dimension.Key + 1}.{place + 1}")))
            .Select((numbered, order) => (unit, numbered.goal, numbered.Number, order));

    private static Person? DeputyFor(UnitStaff unit, GoalTemplate goal, Person? responsible)
    {
        if (responsible is null)
        {
            return null;
        }

        if (responsible == unit.Leader)
        {
            return unit.Deputy;
        }

        return Dice.For("deputy", unit.Plan.Key).Chance(PercentWithDeputy, goal.Key) ? unit.Leader : null;
    }
}
