using TeamsStyring.DevTools.Sample.Catalogue;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.DevTools.Sample.Town;

/// <summary>A unit with its people and what each of them answers for.</summary>
/// <param name="Leader">Who leads it; <see langword="null"/> while the post is vacant.</param>
/// <param name="Deputy">Who steps in for the leader.</param>
/// <param name="Responsible">Everybody who answers for a goal here, the leader first.</param>
/// <param name="Goals">The goals of the unit, in the order that they are given to people.</param>
/// <param name="Unowned">The goal that nobody answers for, when there is one.</param>
internal sealed record UnitStaff(
    UnitPlan Plan, Unit Unit, Person? Leader, Person? Deputy, IReadOnlyList<Person> Responsible, IReadOnlyList<GoalTemplate> Goals, GoalTemplate? Unowned)
{
    /// <returns>Who answers for the goal: the last goals go one to each colleague, the rest to the first in line.</returns>
    public Person? ResponsibleFor(GoalTemplate goal)
    {
        if (goal == Unowned)
        {
            return null;
        }

        GoalTemplate[] owned = [.. Goals.Where(candidate => candidate != Unowned)];
        var fromEnd = owned.Length - Array.IndexOf(owned, goal);

        return Responsible[fromEnd < Responsible.Count ? Responsible.Count - fromEnd : 0];
    }
}
