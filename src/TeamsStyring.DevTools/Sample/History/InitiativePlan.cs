using TeamsStyring.DevTools.Sample.Catalogue;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.DevTools.Sample.History;

/// <summary>An initiative as it was planned, and what will become of it.</summary>
/// <param name="Turning">The quarter in which its fate shows.</param>
internal sealed record InitiativePlan(InitiativeId Id, string Title, PersonId? Owner, DateOnly Start, DateOnly Due, InitiativeFate Fate, int Turning)
{
    // Sixteen initiatives in a row meet each fate as often as it stands here.
    private static readonly InitiativeFate[] Fates =
    [
        InitiativeFate.Done, InitiativeFate.Runs, InitiativeFate.Adjusted, InitiativeFate.Done, InitiativeFate.Replaced, InitiativeFate.Done,
        InitiativeFate.Delayed, InitiativeFate.Runs, InitiativeFate.Done, InitiativeFate.Postponed, InitiativeFate.Adjusted, InitiativeFate.Done,
        InitiativeFate.Runs, InitiativeFate.Ended, InitiativeFate.Done, InitiativeFate.Delayed,
    ];

    /// <summary>The initiatives of a goal in a year. When the first is replaced, the last is what replaces it.</summary>
    public static IReadOnlyList<InitiativePlan> Of(GoalSeat seat, GoalId goal, int year)
    {
        var titles = GoalCatalogue.Standard.InitiativesFor(seat.Template.Theme);
        var first = seat.Staff.Plan.Known ? 0 : Dice.For("titles", seat.Staff.Plan.Key, seat.Template.Key).Below(titles.Count, "first");

        InitiativePlan[] plans = [.. Enumerable.Range(0, seat.Initiatives).Select(index => Of(seat, goal, year, index, titles[(first + index) % titles.Count]))];
        if (plans[0].Fate is InitiativeFate.Replaced)
        {
            plans[^1] = Successor(plans[^1], ReportingPeriod.Quarter(year, plans[0].Turning).Next.Start);
        }

        return plans;
    }

    private static InitiativePlan Successor(InitiativePlan plan, DateOnly from)
        => plan with { Start = from.OrNextDeadlineDay, Due = from.AddDays(85).OrNextDeadlineDay, Fate = InitiativeFate.Runs, Turning = 4 };

    private static InitiativePlan Of(GoalSeat seat, GoalId goal, int year, int index, string title)
    {
        var dice = seat.Dice(year).For($"initiative {index}");
        var id = new InitiativeId(SampleIds.Under(goal.Value, "initiative", $"{index}"));
        if (seat.IsFirstPersonas && index == 0)
        {
            return AtTheFirstSchool(seat, id, title, year);
        }

        var fate = Fates[(((seat.FirstInitiative + index) * 3) + year) % Fates.Length];
        if (fate is InitiativeFate.Replaced && (index > 0 || seat.Initiatives == 1))
        {
            fate = InitiativeFate.Adjusted;
        }

        // At the first school nothing but the parents' meetings is late: what a newcomer sees is what a newcomer has answered.
        fate = seat.IsFirstPersonas ? index % 2 == 1 ? InitiativeFate.Runs : InitiativeFate.Done : fate;
        var begins = seat.IsFirstPersonas ? 1 : dice.Pick([1, 1, 1, 2, 2, 3], "begins");
        var turning = fate switch
        {
            _ when seat.IsFirstPersonas && fate is InitiativeFate.Done => dice.Whole(1, 2, "turns"),
            InitiativeFate.Runs => 4,
            InitiativeFate.Replaced or InitiativeFate.Ended => dice.Whole(begins, 3, "turns"),
            _ => dice.Whole(begins, 4, "turns"),
        };

        // Nothing begins in fellesferie.
        var start = new DateOnly(year, begins == 3 ? 8 : ((begins - 1) * 3) + 1, dice.Whole(4, 28, "start")).OrNextDeadlineDay;
        var due = fate is InitiativeFate.Runs or InitiativeFate.Ended or InitiativeFate.Replaced
            ? new DateOnly(year, 12, dice.Whole(1, 15, "due"))
            : ReportingPeriod.Quarter(year, turning).End.AddDays(-dice.Whole(3, 40, "due"));

        return new InitiativePlan(id, title, seat.Responsible?.Id, start, due.OrNextDeadlineDay, fate, turning);
    }

    // The parents' meetings of the autumn are what a newcomer sees slip.
    private static InitiativePlan AtTheFirstSchool(GoalSeat seat, InitiativeId id, string title, int year)
    {
        var start = new DateOnly(year, 1, 12).OrNextDeadlineDay;

        return seat.Template.Key is "foreldre"
            ? new InitiativePlan(id, title, seat.Responsible?.Id, start, new DateOnly(year, 9, 15).OrNextDeadlineDay, InitiativeFate.Adjusted, 3)
            : new InitiativePlan(id, title, seat.Responsible?.Id, start, new DateOnly(year, 12, 11).OrNextDeadlineDay, InitiativeFate.Runs, 4);
    }
}
