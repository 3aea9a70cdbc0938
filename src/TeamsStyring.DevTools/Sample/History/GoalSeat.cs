using TeamsStyring.DevTools.Sample.Catalogue;
using TeamsStyring.DevTools.Sample.Town;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.DevTools.Sample.History;

/// <summary>A goal that a unit has year after year, before it is written into any year's plan.</summary>
/// <param name="Position">Its place among all goals of the kommune.</param>
/// <param name="Number">«2.1»: the dimension and the place within it.</param>
/// <param name="Order">Its place in the unit's plan.</param>
/// <param name="Initiatives">How many initiatives it has in a year.</param>
/// <param name="FirstInitiative">The place of its first initiative among all of the kommune.</param>
internal sealed record GoalSeat(
    UnitStaff Staff, GoalTemplate Template, int Position, string Number, int Order, Person? Responsible, Person? Deputy, int Initiatives, int FirstInitiative)
{
    /// <summary>The school that a newcomer meets first.</summary>
    public const string FirstSchool = "solsiden-skole";

    public bool IsFirstPersonas => Staff.Plan.Key == FirstSchool;

    public Voice Voice => new(Responsible?.Language is Language.Nn, Template.Theme, Staff.Plan.Type.Area);

    public Dice Dice(int year) => Sample.Dice.For("goal", Staff.Plan.Key, Template.Key).For($"{year}");
}
